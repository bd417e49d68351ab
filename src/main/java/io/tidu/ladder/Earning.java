package io.tidu.ladder;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Says what was seen of an item of a score card. */
final class Earning {

    private Earning() {}

    /** An item by the way that earned its points; while these are open, by all its ways. */
    static Observation observe(Scoring scoring, Facts facts, int year) {
        var known = Scores.points(scoring, facts, year).known() != null;
        var way = known ? way(scoring, facts, year) : scoring;
        return new Observation(
                new Criterion.Scored(way),
                goesByYears(way) ? (Integer) year : null,
                number(way, facts, year),
                text(way, facts),
                Judging.judge(new Criterion.Scored(scoring), facts, year));
    }

    private static Scoring way(Scoring scoring, Facts facts, int year) {
        return scoring instanceof Scoring.Best(var ways)
                ? ways.stream()
                        .max(Comparator.comparing(
                                way -> Scores.points(way, facts, year).least()))
                        .map(best -> way(best, facts, year))
                        .orElse(scoring)
                : scoring;
    }

    private static boolean goesByYears(Scoring scoring) {
        return switch (scoring) {
            case Scoring.Bands bands -> !(bands.quantity() instanceof Quantity.Single);
            case Scoring.Steps steps -> !(steps.quantity() instanceof Quantity.Single);
            case Scoring.Best best -> false;
            case Scoring.AsGiven given -> false;
            case Scoring.ByCode byCode -> false;
            case Scoring.ByTruth byTruth -> false;
        };
    }

    private static @Nullable BigDecimal number(Scoring scoring, Facts facts, int year) {
        return switch (scoring) {
            case Scoring.Bands bands ->
                Measuring.read(bands.quantity(), facts, year).display(null);
            case Scoring.Steps steps ->
                Measuring.read(steps.quantity(), facts, year).display(null);
            case Scoring.AsGiven(var figure, var cap) -> facts.number(figure);
            case Scoring.Best best -> null;
            case Scoring.ByCode byCode -> null;
            case Scoring.ByTruth byTruth -> null;
        };
    }

    private static @Nullable String text(Scoring scoring, Facts facts) {
        return switch (scoring) {
            case Scoring.ByCode(var figure, var points) -> Observing.text(figure, facts);
            case Scoring.ByTruth(var figure, var points, var otherwise) -> Observing.text(figure, facts);
            case Scoring.Bands bands -> null;
            case Scoring.Best best -> null;
            case Scoring.Steps steps -> null;
            case Scoring.AsGiven given -> null;
        };
    }
}
