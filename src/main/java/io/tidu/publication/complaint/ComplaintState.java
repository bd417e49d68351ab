package io.tidu.publication.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a receipt is told.
 *
 * @param decision the answer of the bureau; null while it is open
 */
public record ComplaintState(
        String number,
        String firm,
        String rung,
        ComplaintStatus status,
        Instant receivedAt,
        @Nullable Instant settledAt,
        @Nullable String decision) {}
