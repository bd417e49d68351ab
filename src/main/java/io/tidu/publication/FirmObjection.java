package io.tidu.publication;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An objection as the firm it is against sees it: that there is one, what the bureaus ask, and how it was settled. Neither who
 * objects nor what they say.
 */
public record FirmObjection(
        ObjectionId id,
        String number,
        String noticeNumber,
        ObjectionStatus status,
        Instant receivedAt,
        List<ObjectionInquiry> inquiries,
        @Nullable String decision,
        @Nullable Instant settledAt) {}
