package io.tidu.ladder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Quantity} comes to for a firm, kept as a fraction so that nothing is rounded before it is compared.
 *
 * <p>Where the whole of a share is zero there is no ratio. A firm that spends on research and sells nothing yet is beyond every bound
 * ({@link Beyond}); a firm that shows neither part nor whole has shown nothing ({@link Nothing}), and that is unmet, not unknown:
 * no further figure could settle it. A growth rate over a year of zero or less says nothing either way ({@link Undefined}): a
 * person decides.
 */
sealed interface Reading {

    /** How many decimals are shown at most where fewer would hide on which side of the bound a number lies. */
    int FINEST_DISPLAY = 10;

    BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A fraction, the denominator above zero. */
    record Exact(BigDecimal numerator, BigDecimal denominator) implements Reading {}

    /** Some addends are unknown and none can be negative: the number is this or more. */
    record NoLessThan(BigDecimal numerator, BigDecimal denominator) implements Reading {}

    /** The yearly rate, in percent, that leads from the first (above zero) to the last in so many years. */
    record Compound(BigDecimal first, BigDecimal last, int years) implements Reading {}

    /** Something over nothing. */
    record Beyond() implements Reading {}

    /** Nothing over nothing. */
    record Nothing() implements Reading {}

    /** A rate over a base of zero or less. */
    record Undefined() implements Reading {}

    /** A figure is absent. */
    record Unknown() implements Reading {}

    static Reading of(BigDecimal value) {
        return new Exact(value, BigDecimal.ONE);
    }

    /** The outcome of comparing with a bound, by cross-multiplication. */
    default Outcome against(Direction direction, BigDecimal limit) {
        return switch (this) {
            case Exact(var numerator, var denominator) ->
                // most numbers are no fractions, and most judging is comparing
                decided(direction.holds(
                        numerator, denominator == BigDecimal.ONE ? limit : limit.multiply(denominator)));
            case NoLessThan(var numerator, var denominator) -> {
                var bound = limit.multiply(denominator);
                if (direction == Direction.AT_LEAST) {
                    yield numerator.compareTo(bound) >= 0 ? Outcome.MET : Outcome.UNKNOWN;
                }
                yield numerator.compareTo(bound) > 0 ? Outcome.UNMET : Outcome.UNKNOWN;
            }
            case Compound(var first, var last, var years) ->
                decided(direction.holds(
                        last.multiply(power(HUNDRED, years)), first.multiply(power(HUNDRED.add(limit), years))));
            case Beyond beyond -> decided(direction == Direction.AT_LEAST);
            case Nothing nothing -> Outcome.UNMET;
            case Undefined undefined -> Outcome.MANUAL_REVIEW;
            case Unknown unknown -> Outcome.UNKNOWN;
        };
    }

    /** The number rounded for people to two decimals, or more where two would show an unmet number as the bound itself. */
    default @Nullable BigDecimal display(@Nullable BigDecimal limit) {
        for (int scale = 2; scale < FINEST_DISPLAY; scale++) {
            var shown = rounded(scale);
            if (shown == null || limit == null || shown.compareTo(limit) != 0 || isExactly(limit)) {
                return shown;
            }
        }
        return rounded(FINEST_DISPLAY);
    }

    private boolean isExactly(BigDecimal limit) {
        return against(Direction.AT_LEAST, limit) == Outcome.MET && against(Direction.AT_MOST, limit) == Outcome.MET;
    }

    private @Nullable BigDecimal rounded(int scale) {
        return switch (this) {
            case Exact(var numerator, var denominator) ->
                plain(numerator.divide(denominator, scale, RoundingMode.HALF_UP));
            case Compound compound -> plain(Roots.growthRate(compound, scale));
            case NoLessThan(var numerator, var denominator) ->
                plain(numerator.divide(denominator, scale, RoundingMode.HALF_UP));
            case Beyond beyond -> null;
            case Nothing nothing -> null;
            case Undefined undefined -> null;
            case Unknown unknown -> null;
        };
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Multiplied out: exact like {@link BigDecimal#pow(int)}, and faster for the few years of a rule. */
    private static BigDecimal power(BigDecimal base, int times) {
        var power = base;
        for (int more = 1; more < times; more++) {
            power = power.multiply(base);
        }
        return power;
    }

    private static Outcome decided(boolean met) {
        return met ? Outcome.MET : Outcome.UNMET;
    }
}
