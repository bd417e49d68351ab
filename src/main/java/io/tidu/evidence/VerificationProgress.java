package io.tidu.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** How far one verification is: counted here, written down every second, and asked then whether it may go on. */
final class VerificationProgress {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final UUID id;
    private final Verifications verifications;
    private final Clock clock;
    private Instant told;
    private long checked;
    private long bytes;

    VerificationProgress(UUID id, Verifications verifications, Clock clock) {
        this.id = id;
        this.verifications = verifications;
        this.clock = clock;
        told = clock.instant();
    }

    UUID id() {
        return id;
    }

    /** Returns whether to go on. */
    boolean read(long more) {
        bytes += more;
        var now = clock.instant();
        if (now.isBefore(told.plus(PAUSE))) {
            return true;
        }
        told = now;
        return verifications.moved(id, checked, bytes, now);
    }

    void checked() {
        checked++;
    }

    void end(VerificationState state) {
        verifications.end(id, state, checked, bytes, clock.instant());
    }
}
