package io.tidu.filing;

import java.time.Instant;

/** A filing is in a public notice of the ministry. */
public record FilingShownNationally(FilingRef filing, Instant at, String notice) implements FilingMoved {}
