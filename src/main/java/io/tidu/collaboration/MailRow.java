package io.tidu.collaboration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail in trouble, as the system administrator sees it: what kind, not what about.
 *
 * @param address masked; empty if the person has none any more
 * @param problem a code, with the answer of the mail server where it gave one
 * @param nextAt when it is tried again, unless it was given up
 */
public record MailRow(
        UUID id,
        String topicKey,
        String address,
        MailStatus status,
        int tries,
        @Nullable String problem,
        Instant createdAt,
        Instant nextAt) {}
