package io.tidu.ladder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** How an item of a score card turns figures into points. */
public sealed interface Scoring {

    /**
     * Points by bands of a number; on the edge of two bands the better one counts.
     *
     * @param bands best first; with {@link Direction#AT_LEAST} each is a floor, with {@link Direction#AT_MOST} a ceiling
     * @param otherwise where no band is reached
     */
    record Bands(Quantity quantity, Direction direction, List<Band> bands, BigDecimal otherwise) implements Scoring {
        public Bands {
            bands = List.copyOf(bands);
        }
    }

    record Band(BigDecimal limit, BigDecimal points) {}

    /** The best of several ways to score. */
    record Best(List<Scoring> ways) implements Scoring {
        public Best {
            ways = List.copyOf(ways);
        }
    }

    /** So many points for each full step of a number, up to a cap. */
    record Steps(Quantity quantity, BigDecimal step, BigDecimal points, BigDecimal cap) implements Scoring {}

    /** Points by the code chosen; a code that is not named earns none. */
    record ByCode(Figure figure, Map<String, BigDecimal> points) implements Scoring {
        public ByCode {
            points = Map.copyOf(points);
        }
    }

    /** Points by whether a statement is true. */
    record ByTruth(Figure figure, BigDecimal points, BigDecimal otherwise) implements Scoring {}

    /** Points given by a body outside, up to a cap. */
    record AsGiven(Figure figure, BigDecimal cap) implements Scoring {}

    /** The most that can be earned. */
    default BigDecimal most() {
        return switch (this) {
            case Bands(var quantity, var direction, var bands, var otherwise) ->
                bands.stream().map(Band::points).reduce(otherwise, BigDecimal::max);
            case Best(var ways) -> ways.stream().map(Scoring::most).reduce(BigDecimal.ZERO, BigDecimal::max);
            case Steps steps -> steps.cap();
            case ByCode(var figure, var points) -> points.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
            case ByTruth(var figure, var points, var otherwise) -> points.max(otherwise);
            case AsGiven given -> given.cap();
        };
    }
}
