package io.tidu.filing;

import java.time.Instant;

/** A level took its return back before it was corrected; what the firm typed meanwhile stays its draft. */
public record ReturnCancelled(FilingRef filing, Instant at, Party by, String reason) implements FilingMoved {}
