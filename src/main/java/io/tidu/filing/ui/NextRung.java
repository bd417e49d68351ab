package io.tidu.filing.ui;

import com.vaadin.flow.component.Component;
import io.tidu.enterprise.EnterpriseRow;
import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.FormCatalogue;
import io.tidu.ladder.Assessment;
import io.tidu.ladder.Facts;
import io.tidu.ladder.Figure;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rulebooks;
import io.tidu.ladder.Rung;
import io.tidu.title.TitleRegister;
import io.tidu.title.TitleType;
import io.tidu.title.TitleTypes;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Shows how far the enterprise is from the lowest rung that it can file for and does not hold: by what it typed into its latest
 * filing, or, as long as there is none, by what the register knows.
 */
@org.springframework.stereotype.Component
class NextRung {

    private final Workplace work;
    private final TitleTypes types;
    private final TitleRegister titles;
    private final FormCatalogue forms;
    private final Rulebooks rulebooks;

    NextRung(Workplace work, TitleTypes types, TitleRegister titles, FormCatalogue forms, Rulebooks rulebooks) {
        this.work = work;
        this.types = types;
        this.titles = titles;
        this.forms = forms;
        this.rulebooks = rulebooks;
    }

    /** @param filings the enterprise's own, the latest first */
    Optional<Component> find(EnterpriseRow own, List<FilingRow> filings) {
        var held = titles.rungs(own.id(), work.words().today());
        return types.all().stream()
                .map(TitleType::rung)
                .filter(rung -> !held.contains(rung))
                .map(Rung::new)
                .filter(forms.rungs()::contains)
                .findFirst()
                .flatMap(rung -> show(rung, own, filings, held));
    }

    private Optional<Component> show(Rung rung, EnterpriseRow own, List<FilingRow> filings, Set<String> held) {
        var latest = filings.stream()
                .filter(row -> row.rung().equals(rung) && row.status() != FilingStatus.WITHDRAWN)
                .findFirst();
        return latest.map(row -> work.filings().open(work.actor(), row.id()).assessment())
                .or(() -> withoutFiling(rung, own, held))
                .map(assessment -> section(assessment, latest.isPresent()));
    }

    private Optional<Assessment> withoutFiling(Rung rung, EnterpriseRow own, Set<String> held) {
        var today = work.words().today();
        var facts = Facts.on(today).with(Figure.TITLES, held);
        return rulebooks
                .inForce(rung, FilingKind.NEW, today, own.countyCode())
                .map(rulebook -> rulebook.assess(FilingKind.NEW, facts));
    }

    private Component section(Assessment assessment, boolean filed) {
        var words = work.words();
        return Blocks.section(
                words.say("filing.ui.nextRung.title", words.rung(assessment.rung())),
                Blocks.soft(words.say(
                        filed ? "filing.ui.nextRung.byFiling" : "filing.ui.nextRung.byRegister", assessment.edition())),
                new FindingList(assessment, work.slots(), words));
    }
}
