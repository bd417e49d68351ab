package io.tidu.filing;

import java.time.Instant;

/** An enterprise began a filing. */
public record FilingStarted(FilingRef filing, Instant at) implements FilingMoved {}
