package io.tidu.filing;

import io.tidu.ladder.Assessment;
import io.tidu.ladder.Facts;
import io.tidu.ladder.Figure;
import io.tidu.ladder.Reliance;
import io.tidu.ladder.Rulebook;
import io.tidu.ladder.Rulebooks;
import io.tidu.shared.EnterpriseId;
import io.tidu.title.TitleRegister;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** What a form is worth: its problems, its computed values, its facts, and what they come to by the round's edition. */
@Component
class Judging {

    private final FormCatalogue catalogue;
    private final Rulebooks rulebooks;
    private final TitleRegister titles;
    private final Clock clock;

    Judging(FormCatalogue catalogue, Rulebooks rulebooks, TitleRegister titles, Clock clock) {
        this.catalogue = catalogue;
        this.rulebooks = rulebooks;
        this.titles = titles;
        this.clock = clock;
    }

    FormDefinition form(RoundRow round) {
        return catalogue.form(round.rung());
    }

    /** What is wrong with the form itself, and what it says that the register of titles does not know. */
    List<FieldProblem> problems(FilingForm form, RoundRow round, EnterpriseId enterprise) {
        var definition = form(round);
        var problems =
                new ArrayList<>(new FormCheck(definition, form, round.lastYear(), LocalDate.now(clock)).problems());
        definition.fields().stream()
                .filter(field -> field.figure() == Figure.TITLES)
                .forEach(field -> problems.addAll(unknownTitles(field, form, round, enterprise)));
        return problems;
    }

    private List<FieldProblem> unknownTitles(
            FieldDefinition field, FilingForm form, RoundRow round, EnterpriseId enterprise) {
        var claimed = form.text(field.code()).map(FormFacts::chosen).orElse(Set.of());
        if (claimed.isEmpty() || claimed.contains(FormFacts.NONE)) {
            return List.of();
        }
        var held = titles.rungs(enterprise, asOf(round));
        return claimed.stream()
                .filter(code -> !held.contains(code))
                .flatMap(code -> field.option(code).stream())
                .map(option -> FieldProblem.hint(
                        FieldPath.of(field.code()), "filing.problem.titleNotInRegister", option.label()))
                .toList();
    }

    SortedMap<FieldPath, BigDecimal> derived(FilingForm form, RoundRow round) {
        return Derivation.derive(form(round), form, round.lastYear());
    }

    Facts facts(FilingForm form, RoundRow round, EnterpriseId enterprise) {
        var asOf = asOf(round);
        return FormFacts.of(form(round), form, asOf, titles.rungs(enterprise, asOf));
    }

    Assessment assess(Facts facts, RoundRow round, String countyCode) {
        return rulebook(round, countyCode).assess(round.kind(), facts);
    }

    /** What the facts make the filing rely on. */
    List<Reliance> reliances(Facts facts, RoundRow round, String countyCode) {
        return rulebook(round, countyCode).reliances(round.kind(), facts);
    }

    private Rulebook rulebook(RoundRow round, String countyCode) {
        return rulebooks
                .edition(round.rung(), round.edition(), countyCode)
                .orElseThrow(() -> new IllegalStateException(
                        "no edition " + round.edition() + " of " + round.rung() + " is known"));
    }

    /** Today, kept inside the round's year so that "last year" is the one whose figures the form asks for. */
    private LocalDate asOf(RoundRow round) {
        var today = LocalDate.now(clock);
        if (today.getYear() == round.year()) {
            return today;
        }
        return today.getYear() < round.year() ? LocalDate.of(round.year(), 1, 1) : LocalDate.of(round.year(), 12, 31);
    }
}
