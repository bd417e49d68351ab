package io.tidu.ladder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads quantities off the facts of a firm. */
final class Measuring {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Measuring() {}

    /**
     * Reads a quantity.
     *
     * @param year the last calendar year it looks at
     */
    static Reading read(Quantity quantity, Facts facts, int year) {
        return switch (quantity) {
            case Quantity.Yearly(var figure) -> single(facts.of(figure, year));
            case Quantity.Single(var figure) -> single(known(figure, facts));
            case Quantity.Sum(var figure, var years) -> sum(figure, years, BigDecimal.ONE, facts, year);
            case Quantity.Mean(var figure, var years) -> sum(figure, years, BigDecimal.valueOf(years), facts, year);
            case Quantity.Share share -> share(share, facts, year);
            case Quantity.Growth(var figure) -> meanGrowth(figure, 1, facts, year);
            case Quantity.MeanGrowth(var figure, var years) -> meanGrowth(figure, years, facts, year);
            case Quantity.CompoundGrowth(var figure, var years) -> compound(figure, years, facts, year);
        };
    }

    /** The figures a quantity looks at, year by year, latest first. */
    static List<FigureRef> refs(Quantity quantity, int year) {
        return switch (quantity) {
            case Quantity.Yearly(var figure) -> back(figure, 1, year);
            case Quantity.Single(var figure) -> List.of(new FigureRef(figure, null));
            case Quantity.Sum(var figure, var years) -> back(figure, years, year);
            case Quantity.Mean(var figure, var years) -> back(figure, years, year);
            case Quantity.Share(var part, var whole) -> List.of(ref(part, year), ref(whole, year));
            case Quantity.Growth(var figure) -> back(figure, 2, year);
            case Quantity.MeanGrowth(var figure, var years) -> back(figure, years + 1, year);
            case Quantity.CompoundGrowth(var figure, var years) ->
                List.of(new FigureRef(figure, year), new FigureRef(figure, year - years));
        };
    }

    static FigureRef ref(Figure figure, int year) {
        return new FigureRef(figure, figure.yearly() ? year : null);
    }

    private static List<FigureRef> back(Figure figure, int years, int year) {
        var refs = new ArrayList<FigureRef>(years);
        for (int back = 0; back < years; back++) {
            refs.add(new FigureRef(figure, year - back));
        }
        return refs;
    }

    /** What is contained in a figure that is known to be zero is zero, even if nobody wrote it down. */
    private static @Nullable BigDecimal known(Figure figure, Facts facts) {
        var value = facts.number(figure);
        var wholeFigure = figure.partOf();
        if (value != null || wholeFigure == null) {
            return value;
        }
        var whole = facts.number(wholeFigure);
        return whole != null && whole.signum() == 0 ? BigDecimal.ZERO : null;
    }

    private static Reading single(@Nullable BigDecimal value) {
        return value == null ? new Reading.Unknown() : Reading.of(value);
    }

    private static Reading sum(Figure figure, int years, BigDecimal divisor, Facts facts, int year) {
        var sum = BigDecimal.ZERO;
        int known = 0;
        for (int back = 0; back < years; back++) {
            var value = facts.of(figure, year - back);
            if (value != null) {
                sum = sum.add(value);
                known++;
            }
        }
        if (known == years) {
            return new Reading.Exact(sum, divisor);
        }
        return figure.least() == null || known == 0 ? new Reading.Unknown() : new Reading.NoLessThan(sum, divisor);
    }

    private static Reading share(Quantity.Share share, Facts facts, int year) {
        var part = facts.value(share.part(), share.part().yearly() ? year : null);
        var whole = facts.value(share.whole(), share.whole().yearly() ? year : null);
        if (part == null || whole == null) {
            return new Reading.Unknown();
        }
        if (whole.signum() > 0) {
            return new Reading.Exact(part.multiply(HUNDRED), whole);
        }
        // what is contained in nothing is nothing, whatever was written down for it
        return part.signum() > 0 && share.part().partOf() != share.whole()
                ? new Reading.Beyond()
                : new Reading.Nothing();
    }

    private static Reading meanGrowth(Figure figure, int years, Facts facts, int year) {
        var numerator = BigDecimal.ZERO;
        var denominator = BigDecimal.ONE;
        for (int back = 0; back < years; back++) {
            var value = facts.of(figure, year - back);
            var before = facts.of(figure, year - back - 1);
            if (value == null || before == null) {
                return new Reading.Unknown();
            }
            if (before.signum() <= 0) {
                return new Reading.Undefined();
            }
            numerator = numerator
                    .multiply(before)
                    .add(value.subtract(before).multiply(HUNDRED).multiply(denominator));
            denominator = denominator.multiply(before);
        }
        return new Reading.Exact(numerator, denominator.multiply(BigDecimal.valueOf(years)));
    }

    private static Reading compound(Figure figure, int years, Facts facts, int year) {
        var last = facts.of(figure, year);
        var first = facts.of(figure, year - years);
        if (last == null || first == null) {
            return new Reading.Unknown();
        }
        return first.signum() <= 0 || last.signum() < 0
                ? new Reading.Undefined()
                : new Reading.Compound(first, last, years);
    }
}
