package io.tidu.ladder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A draft in a list.
 *
 * @param basedOn digest of the edition it began as a copy of
 * @param editedBy who saved it last, and so cannot put it in force
 * @param closedBy who put it in force or discarded it; null while it is open
 * @param version to be given back with every change, so that nobody overwrites what they have not seen
 */
public record DraftRow(
        DraftId id,
        EditionRef ref,
        String basedOn,
        DraftStatus status,
        String createdBy,
        Instant createdAt,
        String editedBy,
        Instant editedAt,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        long version) {}
