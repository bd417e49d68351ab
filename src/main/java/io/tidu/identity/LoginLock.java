package io.tidu.identity;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Wrong passwords in a row, and how long an account stays locked for them. */
@Embeddable
class LoginLock {

    private int failedLogins;
    private @Nullable Instant lockedUntil;

    /** One more; true if that closes it. */
    boolean failed(Instant at, int allowed, Duration time) {
        failedLogins++;
        if (failedLogins < allowed) {
            return false;
        }
        lockedUntil = at.plus(time);
        failedLogins = 0;
        return true;
    }

    void open() {
        failedLogins = 0;
        lockedUntil = null;
    }

    boolean isClosedAt(Instant at) {
        return lockedUntil != null && at.isBefore(lockedUntil);
    }
}
