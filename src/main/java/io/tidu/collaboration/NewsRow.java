package io.tidu.collaboration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of news as its reader sees it.
 *
 * @param path where it leads, below the root
 * @param settled whether the fact has ended, so that there is nothing to do any more
 * @param isRead whether this very person has read it, in its present state
 */
public record NewsRow(
        UUID id,
        NewsTopic topic,
        @Nullable String number,
        @Nullable String rung,
        @Nullable LocalDate onDay,
        @Nullable Integer amount,
        String path,
        Instant at,
        boolean settled,
        boolean isRead) {

    public NewsId key() {
        return new NewsId(id);
    }

    /** Whether it counts at the bell. */
    public boolean unread() {
        return !settled && !isRead;
    }
}
