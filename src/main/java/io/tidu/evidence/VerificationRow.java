package io.tidu.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One verification.
 *
 * @param total how many contents there were when it began
 * @param checked how many were read
 * @param bytes how many bytes were read
 * @param problems how many contents are missing, changed or unreadable
 */
public record VerificationRow(
        UUID id,
        Instant startedAt,
        String startedBy,
        Instant movedAt,
        @Nullable Instant endedAt,
        VerificationState state,
        long total,
        long checked,
        long bytes,
        long problems) {

    public boolean isRunning() {
        return state == VerificationState.RUNNING;
    }

    /** Whether everything was read and is as it was. */
    public boolean isSound() {
        return state == VerificationState.COMPLETED && problems == 0;
    }

    public long bytesPerSecond() {
        long millis = Math.max(1, Duration.between(startedAt, movedAt).toMillis());
        return bytes * 1000 / millis;
    }
}
