package io.tidu.filing;

import java.time.Instant;

/** A filing entered a public notice. */
public record FilingAnnounced(FilingRef filing, Instant at, String notice) implements FilingMoved {}
