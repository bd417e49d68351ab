package io.tidu.filing;

import java.time.Instant;

/** The enterprise took a filing back for good. */
public record FilingWithdrawn(FilingRef filing, Instant at) implements FilingMoved {}
