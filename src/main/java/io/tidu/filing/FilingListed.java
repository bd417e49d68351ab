package io.tidu.filing;

import java.time.Instant;

/** A filing stands on a published list. */
public record FilingListed(FilingRef filing, Instant at, String list) implements FilingMoved {}
