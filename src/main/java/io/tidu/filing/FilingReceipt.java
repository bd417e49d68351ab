package io.tidu.filing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The answer to a change of state: the same for a repeated call as for the first. */
public record FilingReceipt(
        FilingId id, @Nullable String number, FilingAction action, FilingStatus status, Instant at) {}
