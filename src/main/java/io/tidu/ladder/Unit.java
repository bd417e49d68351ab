package io.tidu.ladder;

import java.math.BigDecimal;

/** What a figure is counted in. */
public enum Unit {
    WAN_YUAN("万元", "0.01"),
    /** Shares and rates as percent: 3 means 3 %. */
    PERCENT("%", "0.01"),
    /** Differences between percents. */
    PERCENT_POINTS("百分点", "0.01"),
    POINTS("分", "0.01"),
    PEOPLE("人", "1"),
    YEARS("年", "1"),
    ITEMS("件", "1"),
    COMPANIES("家", "1"),
    MARKS("项", "1"),
    LEVELS("级", "1"),
    /** Places in a ranking: 1 is the best. */
    PLACES("位", "1"),
    NONE("", "1");

    private final String symbol;
    private final BigDecimal step;

    Unit(String symbol, String step) {
        this.symbol = symbol;
        this.step = new BigDecimal(step);
    }

    /** The sign used in data, the same in every language. */
    public String symbol() {
        return symbol;
    }

    /** The smallest difference that is stated: a cent of a 万元, a hundredth of a percent, one person. */
    public BigDecimal step() {
        return step;
    }

    /** What a difference between two figures of this unit is counted in. */
    public Unit ofDifference() {
        return this == PERCENT ? PERCENT_POINTS : this;
    }

    public String messageKey() {
        return "ladder.unit." + name();
    }
}
