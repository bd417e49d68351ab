package io.tidu.filing;

import java.time.Instant;

/** County or city passed a filing upward. */
public record FilingRecommended(FilingRef filing, Instant at, FilingStatus to) implements FilingMoved {}
