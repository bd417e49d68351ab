package io.tidu.collaboration;

import io.tidu.filing.FilingId;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauLevel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A discussion as one person sees it.
 *
 * @param fileName of the page that is discussed
 * @param level of the bureau that began it
 * @param openedBy who began it: to the firm the bureau
 * @param beginning of its first message
 * @param messages how many lines it has, those that resolved or reopened it too
 * @param unread how many of them this person has not read
 * @param resolvedBy to the firm the bureau
 */
public record DiscussionRow(
        DiscussionId id,
        FilingId filing,
        Subject subject,
        @Nullable String fileName,
        Circle circle,
        BureauLevel level,
        BureauId bureau,
        String bureauName,
        String openedBy,
        Instant openedAt,
        Instant lastAt,
        String beginning,
        int messages,
        int unread,
        @Nullable Instant resolvedAt,
        @Nullable String resolvedBy) {

    public boolean open() {
        return resolvedAt == null;
    }
}
