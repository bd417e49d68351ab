package io.tidu.filing;

import io.tidu.identity.BureauId;

/**
 * How many filings should have been acted on by now.
 *
 * @param bureau that should have, or the one above it
 * @param below whether it is the bureau above
 */
public record OverdueAt(BureauId bureau, boolean below, int count) {}
