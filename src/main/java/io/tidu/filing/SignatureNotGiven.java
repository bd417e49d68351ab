package io.tidu.filing;

import java.time.Instant;

/** A filing came back from the signatory unsigned: sent back, or recalled by the filler, as {@code by} tells. */
public record SignatureNotGiven(FilingRef filing, Instant at, Party by) implements FilingMoved {}
