package io.tidu.ladder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;

/**
 * What it takes to pass an edition, as rules by numbers: those needed by themselves, and the routes of which one is enough. Items of a score
 * card are judged inside the rule that asks for the card.
 */
final class WholeRule {

    private final int[] needed;
    private final List<int[]> routes;

    private WholeRule(int[] needed, List<int[]> routes) {
        this.needed = needed;
        this.routes = routes;
    }

    static WholeRule of(Rulebook rulebook, FilingKind kind, ToIntFunction<Criterion> numbers) {
        var onRoutes = new HashSet<String>();
        rulebook.routes().forEach(onRoutes::addAll);
        var needed = rulebook.provisions().stream()
                .filter(provision -> !onRoutes.contains(provision.code()))
                .map(provision -> provision.rule(kind))
                .filter(Objects::nonNull)
                .filter(rule -> !(rule instanceof Criterion.Scored))
                .mapToInt(numbers)
                .toArray();
        var routes = rulebook.routes().stream()
                .map(route -> route(rulebook, kind, route, numbers))
                .toList();
        return new WholeRule(needed, routes);
    }

    private static int[] route(
            Rulebook rulebook, FilingKind kind, List<String> codes, ToIntFunction<Criterion> numbers) {
        return codes.stream()
                .flatMap(code -> rulebook.provision(code).stream())
                .map(provision -> provision.rule(kind))
                .filter(Objects::nonNull)
                .mapToInt(numbers)
                .toArray();
    }

    int[] needed() {
        return needed;
    }

    Outcome outcome(JudgedRules firm) {
        var whole = all(needed, firm);
        if (whole == Outcome.UNMET || routes.isEmpty()) {
            return whole;
        }
        var ways = new ArrayList<Outcome>(routes.size());
        for (var route : routes) {
            var way = all(route, firm);
            if (way == Outcome.MET) {
                return whole;
            }
            ways.add(way);
        }
        return Logic.all(List.of(whole, Logic.some(1, ways)));
    }

    private static Outcome all(int[] rules, JudgedRules firm) {
        var whole = Outcome.MET;
        for (int rule : rules) {
            var outcome = firm.outcome(rule);
            if (outcome == Outcome.UNMET) {
                return outcome;
            }
            whole = worse(whole, outcome);
        }
        return whole;
    }

    private static Outcome worse(Outcome whole, Outcome outcome) {
        if (outcome == Outcome.UNKNOWN || whole == Outcome.UNKNOWN) {
            return Outcome.UNKNOWN;
        }
        return outcome == Outcome.MANUAL_REVIEW ? outcome : whole;
    }
}
