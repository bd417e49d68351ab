package io.tidu.filing;

import java.time.Instant;

/**
 * An exception to be made.
 *
 * @param until the first instant that is too late
 */
public record GraceGrant(GraceFor to, Instant until, String reason) {

    public GraceGrant {
        reason = RoundReason.required(reason);
    }
}
