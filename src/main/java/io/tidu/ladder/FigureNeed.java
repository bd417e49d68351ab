package io.tidu.ladder;

/**
 * A figure that rules look at, and of which years.
 *
 * @param from how many years before the day of assessment the latest is; 0 is that very year. Both are 0 for a figure that does not
 *     go by years
 * @param to the earliest
 */
public record FigureNeed(Figure figure, int from, int to) {

    FigureNeed with(FigureNeed other) {
        return new FigureNeed(figure, Math.min(from, other.from), Math.max(to, other.to));
    }
}
