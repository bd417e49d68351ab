package io.tidu.filing;

import java.time.Instant;

/** A filing ended because its firm lost the right to file. */
public record FilingStopped(FilingRef filing, Instant at, String reason) implements FilingMoved {}
