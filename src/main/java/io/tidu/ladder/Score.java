package io.tidu.ladder;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sum of a score card.
 *
 * @param total points known to be earned; items whose figures are unknown count nothing here
 * @param atMost what the total would be if every unknown item earned its most; equal to the total if nothing is unknown
 * @param groups points by group in the order of the card
 */
public record Score(
        BigDecimal total, BigDecimal atMost, @Nullable BigDecimal pass, Map<Bilingual, BigDecimal> groups) {

    public Score {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }
}
