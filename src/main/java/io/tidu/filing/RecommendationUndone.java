package io.tidu.filing;

import java.time.Instant;

/** A level took its recommendation back; the filing is with it again. */
public record RecommendationUndone(FilingRef filing, Instant at, Party by) implements FilingMoved {}
