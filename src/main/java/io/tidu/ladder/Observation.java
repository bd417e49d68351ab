package io.tidu.ladder;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One comparison inside a criterion: what was seen against what is asked.
 *
 * @param criterion the elementary rule that was looked at, never one that combines others
 * @param year the last calendar year the rule looks at; null where it does not go by years
 * @param value what was seen, rounded for display; null if unknown or not a number
 * @param text what was seen where it is not a number (codes); null otherwise
 */
public record Observation(
        Criterion criterion,
        @Nullable Integer year,
        @Nullable BigDecimal value,
        @Nullable String text,
        Outcome outcome) {}
