package io.tidu.filing;

import java.time.Instant;

/** A bureau gave a filing back for correction. */
public record FilingReturned(FilingRef filing, Instant at, Party by, String reason) implements FilingMoved {}
