package io.tidu.review;

import io.tidu.filing.FilingAction;
import io.tidu.filing.RoundId;
import java.util.Map;

/** What a bureau has decided in a round and not released, by decision. */
public record WaitingRelease(RoundId round, Map<FilingAction, Integer> counts) {

    public WaitingRelease {
        counts = Map.copyOf(counts);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
