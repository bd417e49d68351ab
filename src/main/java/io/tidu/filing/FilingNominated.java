package io.tidu.filing;

import java.time.Instant;

/** The province recommends a filing to the ministry. */
public record FilingNominated(FilingRef filing, Instant at) implements FilingMoved {}
