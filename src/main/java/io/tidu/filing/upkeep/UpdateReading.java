package io.tidu.filing.upkeep;

import io.tidu.filing.FilingForm;
import io.tidu.filing.YearlyForms;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.Zone;
import io.tidu.title.TitleLine;
import io.tidu.title.TitleLives;
import io.tidu.title.life.UpdateYear;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts an update together from what is typed, what was signed, and the titles that ask for it. */
@Component
@Transactional(readOnly = true)
class UpdateReading {

    private final StoredUpdates updates;
    private final YearlyForms forms;
    private final TitleLives lives;
    private final Clock clock;

    UpdateReading(StoredUpdates updates, YearlyForms forms, TitleLives lives, Clock clock) {
        this.updates = updates;
        this.forms = forms;
        this.lives = lives;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Zone.SHANGHAI));
    }

    int year() {
        return today().getYear();
    }

    YearlyUpdate of(EnterpriseId firm) {
        int year = year();
        var draft = updates.draft(firm, year);
        FilingForm content =
                draft.map(typed -> forms.read(typed.content())).orElseGet(() -> forms.known(firm, year - 1));
        return new YearlyUpdate(
                firm,
                year,
                asking(firm, year),
                content,
                forms.derived(content, year - 1),
                forms.problems(content, year - 1),
                draft.map(StoredUpdates.Draft::handedOverAt).orElse(null),
                updates.of(firm, year).stream().map(StoredUpdates.Signed::row).toList());
    }

    private List<TitleLine> asking(EnterpriseId firm, int year) {
        return lives.ofFirm(firm, today()).stream()
                .filter(line -> line.life().state().held())
                .filter(line -> ofYear(line, year).isPresent())
                .toList();
    }

    private static Optional<UpdateYear> ofYear(TitleLine line, int year) {
        return line.life().updates().stream()
                .filter(update -> update.year() == year)
                .findFirst();
    }

    /** @throws UpdateRefused if it cannot be typed or signed now, with the clause where there is one */
    YearlyUpdate requireTaken(EnterpriseId firm) {
        var update = of(firm);
        if (update.taken()) {
            return update;
        }
        throw update.titles().stream()
                .flatMap(line -> ofYear(line, update.year()).stream())
                .findFirst()
                .<UpdateRefused>map(year -> new UpdateRefused.TooLate(
                        year.dueOn(), year.rule().update().basis().citation()))
                .orElseGet(() -> new UpdateRefused.NothingAsked(update.year()));
    }

    Optional<SignedUpdate> signed(EnterpriseId firm, int year) {
        var all = updates.of(firm, year);
        return all.stream().findFirst().map(latest -> {
            var content = forms.read(latest.content());
            return new SignedUpdate(
                    latest.row(),
                    content,
                    forms.derived(content, year - 1),
                    all.stream().map(StoredUpdates.Signed::row).toList());
        });
    }
}
