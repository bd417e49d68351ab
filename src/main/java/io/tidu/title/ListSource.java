package io.tidu.title;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that a list was taken in from.
 *
 * @param digest SHA-256 of the file
 * @param address where the list was published; null where nobody said
 * @param titles how many titles came of it
 */
public record ListSource(
        String fileName, String digest, @Nullable String address, int titles, String takenBy, Instant takenAt) {}
