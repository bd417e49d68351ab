package io.tidu.filing;

import java.time.Instant;

/**
 * Until when one firm may submit for the first time in a round.
 *
 * @param open whether it may now
 * @param until the first instant that is too late
 * @param byException whether that is later than for others
 */
public record SubmissionTime(boolean open, Instant until, boolean byException) {}
