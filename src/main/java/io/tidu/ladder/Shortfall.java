package io.tidu.ladder;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * How far a firm is from a rung in one line: its conditions by what they came to. All routes together are one condition, since one
 * of them is enough, and items of a score card are none.
 */
public record Shortfall(int met, int unmet, int unknown, int manual) {

    public static Shortfall of(Rulebook rulebook, Assessment assessment) {
        var conditions = new ArrayList<Outcome>();
        var routes = EnumSet.noneOf(Outcome.class);
        for (var finding : assessment.findings()) {
            switch (rulebook.counting(finding.provision(), assessment.kind())) {
                case ALONE -> conditions.add(finding.outcome());
                case ROUTE -> routes.add(finding.outcome());
                case POINTS -> {}
            }
        }
        conditions.add(whole(routes));
        return new Shortfall(
                count(conditions, Outcome.MET),
                count(conditions, Outcome.UNMET),
                count(conditions, Outcome.UNKNOWN),
                count(conditions, Outcome.MANUAL_REVIEW));
    }

    /** Members of routes are shown as what they did to the whole, so the strongest of them is what it came to. */
    private static Outcome whole(EnumSet<Outcome> routes) {
        return List.of(Outcome.UNMET, Outcome.UNKNOWN, Outcome.MANUAL_REVIEW, Outcome.MET).stream()
                .filter(routes::contains)
                .findFirst()
                .orElse(Outcome.NOT_APPLICABLE);
    }

    private static int count(List<Outcome> outcomes, Outcome wanted) {
        return (int) outcomes.stream().filter(wanted::equals).count();
    }
}
