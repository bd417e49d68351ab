package io.tidu.filing.check;

import static io.tidu.filing.check.Amounts.plain;

import io.tidu.evidence.text.Plain;
import io.tidu.evidence.text.Seen;
import io.tidu.filing.FieldPath;
import io.tidu.filing.check.Proposal.Outcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the papers say beside each figure that they are asked about, by the rules that compare figures with papers. */
record Proposals(CheckCase filing) {

    List<Proposal> of(CheckRules rules) {
        var proposals = new LinkedHashMap<FieldPath, Proposal>();
        for (var rule : rules.rules()) {
            switch (rule) {
                case CheckRule.Figures of -> figures(of).forEach(each -> keep(proposals, each));
                case CheckRule.CodeOfReport of -> codes(of).forEach(each -> keep(proposals, each));
                case CheckRule.SameDay of -> days(of).forEach(each -> keep(proposals, each));
                default -> {}
            }
        }
        return List.copyOf(proposals.values());
    }

    /** The first paper that says anything is the one to show. */
    private static void keep(Map<FieldPath, Proposal> proposals, Proposal next) {
        proposals.merge(next.path(), next, (known, later) -> known.outcome() == Outcome.NOT_FOUND ? later : known);
    }

    private List<Proposal> figures(CheckRule.Figures rule) {
        var proposals = new ArrayList<Proposal>();
        for (var figure : rule.figures()) {
            for (int year : filing.years(figure)) {
                var amounts = Amounts.of(filing.in(rule.slots()), figure, year, rule.tolerance());
                proposals.add(figure(FieldPath.of(figure, year), amounts));
            }
        }
        return proposals;
    }

    private Proposal figure(FieldPath path, Amounts amounts) {
        var claimed = filing.content().number(path).orElse(null);
        if (claimed == null) {
            return amounts.best()
                    .filter(found -> filing.content().text(path).isEmpty())
                    .map(found -> proposal(path, found.isCertain() ? Outcome.NOT_TYPED : Outcome.UNSURE, found, null))
                    .orElseGet(() -> none(path));
        }
        var agreeing = amounts.agreeing(claimed);
        if (agreeing.isPresent()) {
            return proposal(path, Outcome.AGREES, agreeing.get(), null);
        }
        return amounts.certain()
                .findFirst()
                .map(found -> proposal(path, Outcome.DIFFERS, found, claimed))
                .or(() -> amounts.best().map(found -> proposal(path, Outcome.UNSURE, found, claimed)))
                .orElseGet(() -> none(path));
    }

    private Proposal none(FieldPath path) {
        return new Proposal(path, claimed(path), Outcome.NOT_FOUND, "", null, null);
    }

    private String claimed(FieldPath path) {
        return filing.content().text(path).orElse("");
    }

    private Proposal proposal(
            FieldPath path,
            Outcome outcome,
            Amounts.Found found,
            @org.jspecify.annotations.Nullable BigDecimal claimed) {
        var says = found.amount().inTenThousand();
        var by = says == null || claimed == null ? null : says.subtract(claimed);
        return new Proposal(
                path, claimed(path), outcome, says == null ? "" : plain(typeable(path, says)), by, found.place());
    }

    /** With as many decimals as the form takes. */
    private BigDecimal typeable(FieldPath path, BigDecimal value) {
        int decimals =
                filing.definition().field(path).map(field -> field.decimals()).orElse(2);
        return value.scale() <= decimals ? value : value.setScale(decimals, RoundingMode.HALF_UP);
    }

    private List<Proposal> codes(CheckRule.CodeOfReport rule) {
        var proposals = new ArrayList<Proposal>();
        for (int year : filing.years(rule.field())) {
            var path = FieldPath.of(rule.field(), year);
            filing.in(rule.slots()).stream()
                    .filter(paper -> paper.extract()
                            .reportYear()
                            .filter(own -> own == year)
                            .isPresent())
                    .flatMap(paper -> paper.all(Seen.Report.class)
                            .map(seen -> text(path, Plain.name(seen.value()), paper.place(seen))))
                    .min(java.util.Comparator.comparing(Proposal::outcome))
                    .ifPresentOrElse(proposals::add, () -> proposals.add(none(path)));
        }
        return proposals;
    }

    private List<Proposal> days(CheckRule.SameDay rule) {
        var path = FieldPath.of(rule.field());
        return filing.in(rule.slots()).stream()
                .flatMap(paper -> paper.all(Seen.Day.class)
                        .filter(seen -> rule.days().contains(seen.code()) && seen.day() != null)
                        .map(seen ->
                                text(path, Objects.requireNonNull(seen.day()).toString(), paper.place(seen))))
                .min(java.util.Comparator.comparing(Proposal::outcome))
                .map(List::of)
                .orElseGet(() -> List.of(none(path)));
    }

    private Proposal text(FieldPath path, String found, Place place) {
        var claimed = claimed(path);
        var outcome = claimed.isEmpty()
                ? Outcome.NOT_TYPED
                : Plain.name(claimed).equalsIgnoreCase(found) ? Outcome.AGREES : Outcome.DIFFERS;
        return new Proposal(path, claimed, outcome, found, null, place);
    }
}
