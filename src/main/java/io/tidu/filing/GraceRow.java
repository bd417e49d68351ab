package io.tidu.filing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An exception from the deadlines of a round, as the province sees it.
 *
 * @param name of the firm or bureau as it is called now
 * @param until the first instant that is too late
 * @param revokedAt null while it counts
 */
public record GraceRow(
        GraceId id,
        RoundId round,
        GraceFor to,
        String name,
        Instant until,
        String reason,
        Instant grantedAt,
        String grantedBy,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        @Nullable String revokedWhy) {

    public boolean countsAt(Instant at) {
        return revokedAt == null && at.isBefore(until);
    }
}
