package io.tidu.filing;

import java.time.Instant;

/** A bureau said no to a filing. */
public record FilingDeclined(FilingRef filing, Instant at, Party by, String reason) implements FilingMoved {}
