package io.tidu.review;

import io.tidu.filing.FilingAction;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A job as its bureau sees it.
 *
 * @param action what it decides; null for others than decisions
 * @param number of a release
 * @param mine whether the asking person began it
 * @param counts filings by what became of them; absent where there is none
 */
public record JobRow(
        JobId id,
        JobKind kind,
        @Nullable FilingAction action,
        @Nullable String number,
        String by,
        boolean mine,
        JobState state,
        Instant createdAt,
        @Nullable Instant endedAt,
        Map<ItemState, Integer> counts) {

    public JobRow {
        counts = Map.copyOf(counts);
    }

    public int count(ItemState wanted) {
        return counts.getOrDefault(wanted, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
