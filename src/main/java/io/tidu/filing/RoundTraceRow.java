package io.tidu.filing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with a round.
 *
 * @param verb as in the audit trail, for instance {@code REOPENED}
 * @param changes the round afterwards, as the audit trail holds it
 */
public record RoundTraceRow(
        Instant at, String who, String verb, @Nullable String reason, String changes) {}
