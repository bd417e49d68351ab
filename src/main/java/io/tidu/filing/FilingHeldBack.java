package io.tidu.filing;

import java.time.Instant;

/** A filing was taken out of a public notice. */
public record FilingHeldBack(FilingRef filing, Instant at, String reason) implements FilingMoved {}
