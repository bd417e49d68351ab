package io.tidu.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One entry of the log. */
public record AuditRow(
        UUID id,
        Instant at,
        String person,
        Role role,
        @Nullable String bureauName,
        String origin,
        String subject,
        String action,
        @Nullable String before,
        @Nullable String after) {}
