package io.tidu.filing;

import java.time.Instant;

/** A bureau took up a decision of its own again. */
public record FilingReopened(FilingRef filing, Instant at, Party by, String reason) implements FilingMoved {}
