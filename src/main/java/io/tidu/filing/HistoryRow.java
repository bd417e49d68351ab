package io.tidu.filing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a filing's history.
 *
 * @param from null for the first step
 * @param who name of the person; to the enterprise officials are named by their bureau only
 * @param bureau name of the bureau; null for people of the enterprise
 * @param items what a return is about
 * @param document number of the notice or list it belongs to
 */
public record HistoryRow(
        int sequence,
        FilingAction action,
        @Nullable FilingStatus from,
        FilingStatus to,
        Party party,
        String who,
        @Nullable String bureau,
        Instant at,
        @Nullable String reason,
        List<ReturnItem> items,
        @Nullable String document,
        int submissionNo,
        Worth worth) {

    public HistoryRow {
        items = List.copyOf(items);
    }
}
