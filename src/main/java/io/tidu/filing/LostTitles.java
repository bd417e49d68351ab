package io.tidu.filing;

import io.tidu.identity.Actor;
import io.tidu.shared.CreditCode;
import io.tidu.shared.Zone;
import io.tidu.title.TitleEnding;
import io.tidu.title.TitleEndings;
import io.tidu.title.TitleRegister;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a firm has lost since it submitted what is still under way. Nothing follows by itself: it may stand on another title that is
 * enough, or have been renewed in between; whoever decides sees it.
 */
@Component
public class LostTitles {

    private final FilingSight sight;
    private final TitleRegister titles;
    private final TitleEndings endings;
    private final Clock clock;

    LostTitles(FilingSight sight, TitleRegister titles, TitleEndings endings, Clock clock) {
        this.sight = sight;
        this.titles = titles;
        this.endings = endings;
        this.clock = clock;
    }

    /** @throws io.tidu.identity.NotFound for a person who may not see the filing */
    @Transactional(readOnly = true)
    public List<LostTitle> of(Actor actor, FilingRow row) {
        sight.partyIn(actor, row);
        var submitted = row.submittedAt();
        if (submitted == null || !row.status().open()) {
            return List.of();
        }
        var day = LocalDate.ofInstant(submitted, Zone.SHANGHAI);
        var held = titles.rungs(row.enterprise(), LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI));
        var stood = new LinkedHashSet<>(titles.rungs(row.enterprise(), day));
        stood.addAll(takenThatDay(row, day));
        return stood.stream()
                .filter(rung -> !held.contains(rung))
                .map(rung -> new LostTitle(rung, ending(row, rung).orElse(null)))
                .toList();
    }

    /** What was taken away on the very day of the submission was held for a part of it. */
    private List<String> takenThatDay(FilingRow row, LocalDate day) {
        return titles.rungs(row.enterprise(), day.minusDays(1)).stream()
                .filter(rung ->
                        ending(row, rung).filter(end -> end.on().equals(day)).isPresent())
                .toList();
    }

    private Optional<TitleEnding> ending(FilingRow row, String rung) {
        return endings.lastCancelled(new CreditCode(row.creditCode()), rung);
    }
}
