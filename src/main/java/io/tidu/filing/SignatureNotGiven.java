package io.tidu.filing;

import java.time.Instant;

/** A filing came back from the signatory unsigned: sent back, or recalled by the filler. */
public record SignatureNotGiven(FilingRef filing, Instant at) implements FilingMoved {}
