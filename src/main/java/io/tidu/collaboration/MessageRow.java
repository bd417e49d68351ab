package io.tidu.collaboration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of a discussion as one person reads it.
 *
 * @param no counted from 1 in each discussion
 * @param author to officials the person; to the firm's people the bureau, or their own colleague
 * @param bureau null for the firm's people
 * @param text null where nothing was said
 * @param mentioned the names of those who were named; null for none, and always for the firm
 * @param mine whether this very person wrote it
 */
public record MessageRow(
        int no,
        MessageKind kind,
        String author,
        @Nullable String bureau,
        @Nullable String text,
        @Nullable String mentioned,
        Instant at,
        boolean mine) {}
