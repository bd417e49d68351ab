package io.tidu.filing;

import java.time.Instant;

/** A filing is not on the ministry's list. */
public record FilingNotListed(FilingRef filing, Instant at, String list) implements FilingMoved {}
