package io.tidu.identity;

import java.time.LocalDate;

/**
 * A bureau was merged into another of its level. Told in the transaction of the merger, and told again some times after it for what was
 * on its way meanwhile: whoever follows must bear repetition.
 */
public record BureauMerged(BureauId from, BureauId into, BureauLevel level, LocalDate on) {}
