package io.tidu.collaboration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell. It holds keys and what every reader may know anyhow; no reason, no opinion, no figure, no name.
 *
 * @param fact what it is about, such as {@code turn:…}: a newer one about the same fact takes its place, and when the fact
 *     ends it is settled for all; null if it stays until it is read
 * @param once for one audience nothing is told twice under this key; at most 120 characters
 * @param path where it leads, below the root
 */
public record News(
        Audience to, NewsTopic topic, @Nullable String fact, String once, About about, String path, Instant at) {

    /**
     * What the sentence is filled with.
     *
     * @param number of a filing; null before its first submission
     * @param day a deadline, or the day of an arrival
     */
    public record About(
            @Nullable UUID filing,
            @Nullable String number,
            @Nullable String rung,
            @Nullable LocalDate day,
            @Nullable Integer amount) {}
}
