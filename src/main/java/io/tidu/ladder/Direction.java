package io.tidu.ladder;

import java.math.BigDecimal;

/** Which side of a bound is wanted; the bound itself always is (不低于, 不高于). */
public enum Direction {
    AT_LEAST("≥") {
        @Override
        boolean holds(BigDecimal value, BigDecimal bound) {
            return value.compareTo(bound) >= 0;
        }
    },
    AT_MOST("≤") {
        @Override
        boolean holds(BigDecimal value, BigDecimal bound) {
            return value.compareTo(bound) <= 0;
        }
    };

    private final String sign;

    Direction(String sign) {
        this.sign = sign;
    }

    abstract boolean holds(BigDecimal value, BigDecimal bound);

    public String sign() {
        return sign;
    }
}
