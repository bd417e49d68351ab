package io.tidu.filing;

import java.time.Instant;

/** A filing was signed, frozen and passed to review; {@code no} is 1 for the first time. */
public record FilingSubmitted(FilingRef filing, Instant at, int no) implements FilingMoved {}
