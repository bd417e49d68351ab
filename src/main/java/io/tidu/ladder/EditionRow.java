package io.tidu.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One recorded edition. It never changes; what replaces it is another row with a greater revision.
 *
 * @param file where it was read from; null if it was made in the product
 * @param recordedBy who put it in force, or the program if it was read from a file
 * @param preparedBy who wrote it; null if it was read from a file
 */
public record EditionRow(
        long revision,
        EditionRef ref,
        String digest,
        EditionOrigin origin,
        @Nullable String file,
        Map<FilingKind, Period> inForce,
        Instant recordedAt,
        String recordedBy,
        @Nullable String preparedBy) {

    public EditionRow {
        inForce = Map.copyOf(inForce);
    }

    /** Whether its earliest period has begun: from that day on it cannot change any more. */
    public boolean begun(LocalDate today) {
        return inForce.values().stream()
                .anyMatch(period -> period.from() == null || !period.from().isAfter(today));
    }
}
