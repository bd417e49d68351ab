package io.tidu.filing;

import java.time.Instant;

/** The province said yes to a filing; it waits for a public notice. */
public record FilingProposed(FilingRef filing, Instant at) implements FilingMoved {}
