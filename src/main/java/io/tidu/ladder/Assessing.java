package io.tidu.ladder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
        var findings = new ArrayList<Finding>(outcomes.length);
        for (int place = 0; place < outcomes.length; place++) {
            var provision = rulebook.provisions().get(place);
            findings.add(finding(provision, provision.rule(kind), outcomes[place], facts, year));
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

    /** What every provision came to and the verdict, for whole populations: nothing is explained and no gap is sought. */
    public static Judgement judge(Rulebook rulebook, FilingKind kind, Facts facts) {
        var outcomes = outcomes(rulebook, kind, facts);
        return new Judgement(verdict(outcomes), List.of(outcomes));
    }

    /** The verdict alone. */
    public static Verdict verdict(Rulebook rulebook, FilingKind kind, Facts facts) {
        return verdict(outcomes(rulebook, kind, facts));
    }

    private static Verdict verdict(Outcome[] outcomes) {
        var all = Outcome.MET;
        for (var outcome : outcomes) {
            all = Logic.both(all, outcome);
        }
        return switch (all) {
            case UNMET -> Verdict.UNMET;
            case UNKNOWN, MANUAL_REVIEW -> Verdict.UNDETERMINED;
            case MET, NOT_APPLICABLE -> Verdict.MET;
        };
    }

    /** In the order of the provisions. */
    private static Outcome[] outcomes(Rulebook rulebook, FilingKind kind, Facts facts) {
        var provisions = rulebook.provisions();
        var outcomes = new Outcome[provisions.size()];
        int year = facts.lastYear();
        for (int place = 0; place < outcomes.length; place++) {
            var rule = provisions.get(place).rule(kind);
            outcomes[place] = rule == null ? Outcome.NOT_APPLICABLE : Judging.judge(rule, facts, year);
        }
        settleRoutes(rulebook, outcomes);
        settleItems(rulebook, kind, outcomes);
        return outcomes;
    }

    private static void settleRoutes(Rulebook rulebook, Outcome[] outcomes) {
        if (rulebook.routes().isEmpty()) {
            return;
        }
        var whole = Outcome.UNMET;
        for (var route : rulebook.routes()) {
            whole = Logic.either(whole, Logic.all(ofRoute(rulebook, route, outcomes)));
        }
        for (var route : rulebook.routes()) {
            for (var code : route) {
                int place = rulebook.place(code);
                outcomes[place] = serving(outcomes[place], whole);
            }
        }
    }

    private static List<Outcome> ofRoute(Rulebook rulebook, List<String> route, Outcome[] outcomes) {
        return route.stream().map(code -> outcomes[rulebook.place(code)]).toList();
    }

    private static void settleItems(Rulebook rulebook, FilingKind kind, Outcome[] outcomes) {
        if (rulebook.card() == null) {
            return;
        }
        var whole = Outcome.NOT_APPLICABLE;
        for (int place = 0; place < outcomes.length; place++) {
            if (Card.isAskedBy(rulebook.provisions().get(place).rule(kind))) {
                whole = outcomes[place];
            }
        }
        for (int place = 0; place < outcomes.length; place++) {
            if (rulebook.provisions().get(place).rule(kind) instanceof Criterion.Scored) {
                outcomes[place] = serving(outcomes[place], whole);
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
