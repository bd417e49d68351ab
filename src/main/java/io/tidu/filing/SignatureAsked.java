package io.tidu.filing;

import java.time.Instant;

/** The filler handed a filing to the signatory. */
public record SignatureAsked(FilingRef filing, Instant at) implements FilingMoved {}
