package io.tidu.filing;

import java.time.Instant;

/** The public notice of a filing ended. */
public record FilingApproved(FilingRef filing, Instant at, String notice) implements FilingMoved {}
