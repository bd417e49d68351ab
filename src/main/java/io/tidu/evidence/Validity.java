package io.tidu.evidence;

import java.time.Instant;

/**
 * What a firm says of how long a document holds.
 *
 * @param state today
 */
public record Validity(ValidityPeriod period, ValidityState state, String saidBy, Instant saidAt) {}
