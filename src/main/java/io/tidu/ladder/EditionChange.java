package io.tidu.ladder;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What may still change about an edition. Before its first day everything may. From then on nothing may that anybody was judged
 * by: only a last day that lies ahead may be set, moved or taken back, because an edition must be able to end when its
 * successor comes.
 */
final class EditionChange {

    private EditionChange() {}

    static boolean allowed(EditionRow before, String canonicalBefore, EditionText after, LocalDate today) {
        return !before.begun(today)
                || sameRules(canonicalBefore, after.canonical())
                        && onlyEndsAhead(before.inForce(), after.rulebook().inForce(), today);
    }

    private static boolean sameRules(String one, String other) {
        return withoutDays(one).equals(withoutDays(other));
    }

    private static Content withoutDays(String canonical) {
        var content = ContentYaml.read(canonical);
        return content instanceof Content.Mapping mapping ? mapping.without("in_force") : content;
    }

    private static boolean onlyEndsAhead(
            Map<FilingKind, Period> before, Map<FilingKind, Period> after, LocalDate today) {
        return before.keySet().equals(after.keySet())
                && before.keySet().stream().allMatch(kind -> onlyEndAhead(before.get(kind), after.get(kind), today));
    }

    private static boolean onlyEndAhead(@Nullable Period before, @Nullable Period after, LocalDate today) {
        return before != null
                && after != null
                && Objects.equals(before.from(), after.from())
                && (Objects.equals(before.until(), after.until())
                        || notOver(before.until(), today) && notOver(after.until(), today));
    }

    private static boolean notOver(@Nullable LocalDate until, LocalDate today) {
        return until == null || !until.isBefore(today);
    }
}
