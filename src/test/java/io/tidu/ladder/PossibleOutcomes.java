package io.tidu.ladder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What a rule can come to at all: a rule of which a part is left to a person can never be unmet for good, for example. */
final class PossibleOutcomes {

    private PossibleOutcomes() {}

    static Set<Outcome> of(Criterion rule) {
        return switch (rule) {
            case Criterion.Manual manual -> EnumSet.of(Outcome.MANUAL_REVIEW);
            // earns something whatever the answer is
            case Criterion.Scored(Scoring.ByTruth(var figure, var points, var otherwise))
            when otherwise.signum() > 0 -> EnumSet.of(Outcome.MET, Outcome.UNKNOWN);
            case Criterion.AllOf(var rules) -> folded(rules, Logic::all);
            case Criterion.SomeOf(var count, var rules) -> folded(rules, outcomes -> Logic.some(count, outcomes));
            case Criterion.Waivable waivable -> folded(Judging.parts(waivable), outcomes -> Logic.some(1, outcomes));
            case Criterion.EachYear(var years, var each) -> of(each);
            case Criterion.AnyYear(var years, var any) -> of(any);
            default -> EnumSet.of(Outcome.MET, Outcome.UNMET, Outcome.UNKNOWN);
        };
    }

    private static Set<Outcome> folded(List<Criterion> rules, Function<Collection<Outcome>, Outcome> fold) {
        List<List<Outcome>> combinations = List.of(List.of());
        for (var rule : rules) {
            var longer = new ArrayList<List<Outcome>>();
            for (var combination : combinations) {
                for (var outcome : of(rule)) {
                    var more = new ArrayList<>(combination);
                    more.add(outcome);
                    longer.add(more);
                }
            }
            combinations = longer;
        }
        var all = EnumSet.noneOf(Outcome.class);
        combinations.forEach(combination -> all.add(fold.apply(combination)));
        return all;
    }
}
