package io.tidu.evidence.text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** In what an amount of money is written. */
public enum Unit {
    YUAN("元", 0),
    THOUSAND("千元", 3),
    TEN_THOUSAND("万元", 4),
    HUNDRED_MILLION("亿元", 8);

    private final String word;
    private final int power;

    Unit(String word, int power) {
        this.word = word;
        this.power = power;
    }

    /** The same amount in 万元, exactly. */
    public BigDecimal inTenThousand(BigDecimal value) {
        return value.scaleByPowerOfTen(power - TEN_THOUSAND.power);
    }

    static Optional<Unit> of(String word) {
        return Arrays.stream(values()).filter(unit -> unit.word.equals(word)).findFirst();
    }

    /** As it is written. */
    public String word() {
        return word;
    }
}
