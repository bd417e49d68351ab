package io.tidu.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a receipt is told.
 *
 * @param firm as the notice names it
 * @param asked whether the firm was asked for an answer
 * @param decision the reason of the province; null while it is open
 */
public record ObjectionState(
        String number,
        String notice,
        String noticeTitle,
        String firm,
        ObjectionStatus status,
        Instant receivedAt,
        boolean asked,
        @Nullable Instant settledAt,
        @Nullable String decision) {}
