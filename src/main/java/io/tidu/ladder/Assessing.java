package io.tidu.ladder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Assesses facts against a rulebook: pure, exact, and the same at every repetition.
 *
 * <p>Items of a score card and members of routes are no conditions by themselves. An item or member that is not met is shown as unmet
 * only where the whole it serves is unmet; otherwise it is not applicable, because nothing hangs on it. So the verdict is always
 * the fold of the outcomes shown.
 */
public final class Assessing {

    private Assessing() {}

    public static Assessment assess(Rulebook rulebook, FilingKind kind, Facts facts) {
        int year = facts.lastYear();
        var outcomes = outcomes(rulebook, kind, facts);
        var findings = new ArrayList<Finding>(rulebook.provisions().size());
        for (var provision : rulebook.provisions()) {
            findings.add(finding(
                    provision,
                    provision.rule(kind),
                    outcomes.getOrDefault(provision.code(), Outcome.NOT_APPLICABLE),
                    facts,
                    year));
        }
        var card = rulebook.card();
        return new Assessment(
                rulebook.rung(),
                rulebook.edition(),
                rulebook.digest(),
                kind,
                verdict(outcomes),
                card == null ? null : Scores.score(card, facts, year),
                findings);
    }

    /** The verdict alone, for whole populations: no gaps and no observations are made. */
    public static Verdict verdict(Rulebook rulebook, FilingKind kind, Facts facts) {
        return verdict(outcomes(rulebook, kind, facts));
    }

    private static Verdict verdict(Map<String, Outcome> outcomes) {
        return switch (Logic.all(outcomes.values())) {
            case UNMET -> Verdict.UNMET;
            case UNKNOWN, MANUAL_REVIEW -> Verdict.UNDETERMINED;
            case MET, NOT_APPLICABLE -> Verdict.MET;
        };
    }

    private static Map<String, Outcome> outcomes(Rulebook rulebook, FilingKind kind, Facts facts) {
        var outcomes = new LinkedHashMap<String, Outcome>();
        for (var provision : rulebook.provisions()) {
            var rule = provision.rule(kind);
            outcomes.put(
                    provision.code(),
                    rule == null ? Outcome.NOT_APPLICABLE : Judging.judge(rule, facts, facts.lastYear()));
        }
        settleRoutes(rulebook.routes(), outcomes);
        settleItems(rulebook, kind, outcomes);
        return outcomes;
    }

    private static void settleRoutes(List<List<String>> routes, Map<String, Outcome> outcomes) {
        if (routes.isEmpty()) {
            return;
        }
        var whole = Logic.some(
                1,
                routes.stream()
                        .map(route -> Logic.all(route.stream()
                                .map(code -> outcomes.getOrDefault(code, Outcome.NOT_APPLICABLE))
                                .toList()))
                        .toList());
        for (var route : routes) {
            for (var code : route) {
                outcomes.computeIfPresent(code, (ignored, outcome) -> serving(outcome, whole));
            }
        }
    }

    private static void settleItems(Rulebook rulebook, FilingKind kind, Map<String, Outcome> outcomes) {
        var whole = Outcome.NOT_APPLICABLE;
        for (var provision : rulebook.provisions()) {
            if (Card.isAskedBy(provision.rule(kind))) {
                whole = outcomes.getOrDefault(provision.code(), Outcome.NOT_APPLICABLE);
            }
        }
        for (var provision : rulebook.provisions()) {
            if (provision.rule(kind) instanceof Criterion.Scored) {
                var ofWhole = whole;
                outcomes.computeIfPresent(provision.code(), (ignored, outcome) -> serving(outcome, ofWhole));
            }
        }
    }

    /** How an outcome is shown that only serves a whole. */
    private static Outcome serving(Outcome outcome, Outcome whole) {
        return switch (whole) {
            case UNMET -> outcome;
            case MET, NOT_APPLICABLE -> outcome == Outcome.MET ? Outcome.MET : Outcome.NOT_APPLICABLE;
            case UNKNOWN, MANUAL_REVIEW -> outcome == Outcome.UNMET ? Outcome.NOT_APPLICABLE : outcome;
        };
    }

    private static Finding finding(
            Provision provision, @Nullable Criterion rule, Outcome outcome, Facts facts, int year) {
        if (rule == null) {
            return new Finding(provision, null, outcome, null, null, List.of(), null, List.of(), List.of(), List.of());
        }
        var closings = outcome == Outcome.UNMET ? Closing.closings(rule, facts, year) : List.<Gap>of();
        var together = outcome == Outcome.UNMET && closings.isEmpty() ? Together.of(rule, facts, year) : List.<Gap>of();
        return new Finding(
                provision,
                rule,
                outcome,
                Observing.formula(rule),
                points(rule, facts, year),
                Observing.observe(rule, facts, year),
                closings.isEmpty() ? null : closings.getFirst(),
                closings.stream().skip(1).toList(),
                together,
                outcome == Outcome.MET || outcome == Outcome.NOT_APPLICABLE
                        ? List.of()
                        : Missing.figures(rule, facts, year));
    }

    private static @Nullable BigDecimal points(Criterion rule, Facts facts, int year) {
        return rule instanceof Criterion.Scored(var scoring)
                ? Scores.points(scoring, facts, year).known()
                : null;
    }
}
