package io.tidu.review.spot;

/** How many are drawn. */
public sealed interface SampleSize {

    /** A share of the population, rounded up, so that a small one is checked too. */
    record Percent(int percent) implements SampleSize {}

    record Number(int number) implements SampleSize {}

    /** What the field usually asks of county and of city. */
    Percent USUAL = new Percent(10);

    /** Whether it can be asked for. */
    default boolean sound() {
        return switch (this) {
            case Percent(int percent) -> percent >= 1 && percent <= 100;
            case Number(int number) -> number >= 1;
        };
    }

    /** Of a population that is not empty at least one, and at most all. */
    default int of(int population) {
        int wanted =
                switch (this) {
                    case Percent(int percent) -> Math.ceilDiv(Math.multiplyExact(population, percent), 100);
                    case Number(int number) -> number;
                };
        return Math.clamp(wanted, Math.min(1, population), population);
    }
}
