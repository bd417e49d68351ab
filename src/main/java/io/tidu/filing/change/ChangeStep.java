package io.tidu.filing.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done about a report.
 *
 * @param bureau null for the firm
 */
public record ChangeStep(
        ChangeStatus action,
        String by,
        @Nullable String bureau,
        @Nullable String words,
        Instant at) {}
