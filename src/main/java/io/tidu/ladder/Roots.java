package io.tidu.ladder;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Compound rates for display, in decimals all the way; comparisons never come here. */
final class Roots {

    private Roots() {}

    /** The yearly rate in percent, rounded half up. */
    static BigDecimal growthRate(Reading.Compound growth, int scale) {
        // the rate in percent has two digits less after the point than the root itself; two more guard the rounding
        int digits = scale + 4;
        var radicand = growth.last()
                .movePointRight(digits * growth.years())
                .divide(growth.first(), 0, RoundingMode.DOWN)
                .toBigIntegerExact();
        return new BigDecimal(floorRoot(radicand, growth.years()), digits)
                .subtract(BigDecimal.ONE)
                .movePointRight(2)
                .setScale(scale, RoundingMode.HALF_UP);
    }

    /** The greatest whole number whose power is not above the radicand. */
    static BigInteger floorRoot(BigInteger radicand, int degree) {
        if (degree == 2) {
            return radicand.sqrt();
        }
        var low = BigInteger.ZERO;
        var high = BigInteger.ONE.shiftLeft(radicand.bitLength() / degree + 1);
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            var middle = low.add(high).shiftRight(1);
            if (middle.pow(degree).compareTo(radicand) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
