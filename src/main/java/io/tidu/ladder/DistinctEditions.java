package io.tidu.ladder;

import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;

/** Sees to it that a day, a rung, a kind of filing and a region name one edition and never two. */
final class DistinctEditions {

    private DistinctEditions() {}

    /** Refuses editions that both claim a day, and an edition that stands in two files. */
    static void require(Map<String, Rulebook> byFile) {
        var files = new ArrayList<>(byFile.entrySet());
        for (int one = 0; one < files.size(); one++) {
            for (int other = one + 1; other < files.size(); other++) {
                require(files.get(one), files.get(other));
            }
        }
    }

    private static void require(Map.Entry<String, Rulebook> one, Map.Entry<String, Rulebook> other) {
        var first = one.getValue();
        var second = other.getValue();
        if (!first.rung().equals(second.rung()) || !Objects.equals(first.region(), second.region())) {
            return;
        }
        if (first.edition().equals(second.edition())) {
            throw new RulebookRefused(other.getKey(), "the edition stands in " + one.getKey() + " already");
        }
        first.inForce().forEach((kind, period) -> {
            var others = second.inForce().get(kind);
            if (others != null && period.overlaps(others)) {
                throw new RulebookRefused(
                        other.getKey(), "its days for " + kind + " overlap with those of " + one.getKey());
            }
        });
    }
}
