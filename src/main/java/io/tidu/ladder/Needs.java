package io.tidu.ladder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much a figure must change for a number to reach its bound, rounded away from zero to the step of its unit.
 *
 * <p>Only changes a firm can want are named: more research, never less revenue for the sake of a better share.
 */
final class Needs {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Needs() {}

    static List<Gap> of(Criterion.Bound bound, Facts facts, int year) {
        var limit = bound.limit();
        return switch (bound.quantity()) {
            case Quantity.Yearly(var figure) -> reach(figure, year, limit, BigDecimal.ONE, facts);
            case Quantity.Single(var figure) -> reach(figure, null, limit, BigDecimal.ONE, facts);
            case Quantity.Sum(var figure, var years) -> added(figure, years, limit, facts, year);
            case Quantity.Mean(var figure, var years) ->
                added(figure, years, limit.multiply(BigDecimal.valueOf(years)), facts, year);
            case Quantity.Share share -> ofShare(share, bound, facts, year);
            case Quantity.Growth(var figure) -> grown(figure, 1, bound, facts, year);
            case Quantity.MeanGrowth(var figure, var years) -> grown(figure, years, bound, facts, year);
            case Quantity.CompoundGrowth(var figure, var years) -> {
                var first = facts.of(figure, year - years);
                yield first == null
                        ? List.of()
                        : reach(figure, year, first.multiply(HUNDRED.add(limit).pow(years)), HUNDRED.pow(years), facts);
            }
        };
    }

    static List<Gap> rank(Figure figure, int worst, Facts facts) {
        var rank = facts.number(figure);
        return rank == null || rank.signum() <= 0
                ? List.of()
                : reach(figure, null, BigDecimal.valueOf(worst), BigDecimal.ONE, facts);
    }

    static List<Gap> score(Criterion.LatestScore latest, Facts facts) {
        int newest = Judging.latestYear(latest.figure(), facts);
        var gaps = new ArrayList<Gap>();
        for (int back = 0; back < latest.years(); back++) {
            gaps.addAll(reach(latest.figure(), newest - back, latest.limit(), BigDecimal.ONE, facts));
        }
        return gaps;
    }

    /** What the latest year must add so that the sum over the years reaches a target. */
    private static List<Gap> added(Figure figure, int years, BigDecimal target, Facts facts, int year) {
        var latest = facts.of(figure, year);
        var sum = BigDecimal.ZERO;
        for (int back = 0; back < years; back++) {
            var value = facts.of(figure, year - back);
            if (value == null) {
                return List.of();
            }
            sum = sum.add(value);
        }
        return latest == null
                ? List.of()
                : reach(figure, year, target.subtract(sum).add(latest), BigDecimal.ONE, facts);
    }

    private static List<Gap> ofShare(Quantity.Share share, Criterion.Bound bound, Facts facts, int year) {
        var partYear = share.part().yearly() ? (Integer) year : null;
        var wholeYear = share.whole().yearly() ? (Integer) year : null;
        var part = facts.value(share.part(), partYear);
        var whole = facts.value(share.whole(), wholeYear);
        if (part == null || whole == null) {
            return List.of();
        }
        var gaps =
                new ArrayList<Gap>(reach(share.part(), partYear, bound.limit().multiply(whole), HUNDRED, facts));
        if (bound.direction() == Direction.AT_MOST && bound.limit().signum() > 0) {
            gaps.addAll(reach(share.whole(), wholeYear, part.multiply(HUNDRED), bound.limit(), facts));
        }
        return gaps;
    }

    /** What the latest year must come to so that the mean of the yearly rates reaches the bound. */
    private static List<Gap> grown(Figure figure, int years, Criterion.Bound bound, Facts facts, int year) {
        var earlier = years == 1
                ? new Reading.Exact(BigDecimal.ZERO, BigDecimal.ONE)
                : Measuring.read(new Quantity.MeanGrowth(figure, years - 1), facts, year - 1);
        var base = facts.of(figure, year - 1);
        if (base == null || !(earlier instanceof Reading.Exact(var numerator, var denominator))) {
            return List.of();
        }
        // rate of the latest year = years × bound − (years − 1) × mean of the earlier ones, kept as a fraction
        var rate = bound.limit()
                .multiply(BigDecimal.valueOf(years))
                .multiply(denominator)
                .subtract(numerator.multiply(BigDecimal.valueOf(years - 1L)));
        var target = base.multiply(HUNDRED.multiply(denominator).add(rate));
        return reach(figure, year, target, HUNDRED.multiply(denominator), facts);
    }

    /** The change that brings a figure to target ÷ divisor or just beyond; at least one step. */
    private static List<Gap> reach(
            Figure figure, @Nullable Integer year, BigDecimal target, BigDecimal divisor, Facts facts) {
        var value = facts.value(figure, year);
        if (value == null) {
            return List.of();
        }
        var unit = figure.unit().ofDifference();
        var step = unit.step();
        var by = target.subtract(value.multiply(divisor)).divide(divisor, step.scale(), RoundingMode.UP);
        return List.of(new Gap(figure, year, by.signum() == 0 ? step : by, unit));
    }
}
