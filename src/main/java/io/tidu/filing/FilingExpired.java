package io.tidu.filing;

import java.time.Instant;

/** The time to submit it for the first time is over; what was typed is kept. */
public record FilingExpired(FilingRef filing, Instant at) implements FilingMoved {}
