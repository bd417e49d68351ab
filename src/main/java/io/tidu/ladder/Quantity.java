package io.tidu.ladder;

import java.util.List;

/** A number that a rule looks at, named by figures; years are counted back from the day of assessment, last year is 1. */
public sealed interface Quantity {

    /** The figure of one year. */
    record Yearly(Figure figure) implements Quantity {}

    /** A figure that does not go by years. */
    record Single(Figure figure) implements Quantity {}

    /** The figure added up over the last years. */
    record Sum(Figure figure, int years) implements Quantity {}

    /** The arithmetic mean of the figure over the last years. */
    record Mean(Figure figure, int years) implements Quantity {}

    /** One figure as percent of another of the same year. */
    record Share(Figure part, Figure whole) implements Quantity {}

    /** How much the figure grew over the year before, in percent. */
    record Growth(Figure figure) implements Quantity {}

    /** The arithmetic mean of the yearly growth rates of the last years, in percent. */
    record MeanGrowth(Figure figure, int years) implements Quantity {}

    /** The yearly rate that leads from the figure so many years before to the latest one, in percent. */
    record CompoundGrowth(Figure figure, int years) implements Quantity {}

    /** The figures it is made of. */
    default List<Figure> figures() {
        return switch (this) {
            case Yearly(var figure) -> List.of(figure);
            case Single(var figure) -> List.of(figure);
            case Sum(var figure, var years) -> List.of(figure);
            case Mean(var figure, var years) -> List.of(figure);
            case Share(var part, var whole) -> List.of(part, whole);
            case Growth(var figure) -> List.of(figure);
            case MeanGrowth(var figure, var years) -> List.of(figure);
            case CompoundGrowth(var figure, var years) -> List.of(figure);
        };
    }

    /** Whether it looks at several years and says so by itself. */
    default boolean spansYears() {
        return switch (this) {
            case Sum sum -> true;
            case Mean mean -> true;
            case MeanGrowth growth -> true;
            case CompoundGrowth growth -> true;
            case Yearly yearly -> false;
            case Single single -> false;
            case Share share -> false;
            case Growth growth -> false;
        };
    }

    default Unit unit() {
        return switch (this) {
            case Yearly(var figure) -> figure.unit();
            case Single(var figure) -> figure.unit();
            case Sum(var figure, var years) -> figure.unit();
            case Mean(var figure, var years) -> figure.unit();
            case Share share -> Unit.PERCENT;
            case Growth growth -> Unit.PERCENT;
            case MeanGrowth growth -> Unit.PERCENT;
            case CompoundGrowth growth -> Unit.PERCENT;
        };
    }
}
