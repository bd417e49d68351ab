package io.tidu.filing;

import java.time.Instant;

/** A filing was sent to the ministry. */
public record FilingDispatched(FilingRef filing, Instant at, String list) implements FilingMoved {}
