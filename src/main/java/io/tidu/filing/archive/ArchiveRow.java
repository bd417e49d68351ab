package io.tidu.filing.archive;

import io.tidu.filing.RoundId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A package as the person sees it who asked for it.
 *
 * @param round null if its filings are of several
 * @param filings how many it is to have
 * @param done how many of them are in it
 * @param files how many files are in it
 * @param lacking how many files could not be given; its sheets name them
 * @param size in bytes; null until it is made, and after it is gone, as the next two are
 * @param digest SHA-256
 * @param expiresAt when it will be gone
 */
public record ArchiveRow(
        ArchiveId id,
        ArchiveState state,
        @Nullable RoundId round,
        int filings,
        int done,
        int files,
        int lacking,
        @Nullable Long size,
        @Nullable String digest,
        Instant askedAt,
        @Nullable Instant endedAt,
        @Nullable Instant expiresAt) {}
