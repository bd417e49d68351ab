package io.tidu.filing;

import java.time.Instant;

/** Other bureaus are in charge of a filing, since its firm has moved; it stands where it stood. */
public record FilingRerouted(FilingRef filing, Instant at, String reason) implements FilingMoved {}
