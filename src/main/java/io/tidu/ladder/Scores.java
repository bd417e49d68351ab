package io.tidu.ladder;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Adds up score cards; an item whose figures are unknown counts as everything it could still earn. */
final class Scores {

    private Scores() {}

    static Points points(Scoring scoring, Facts facts, int year) {
        return switch (scoring) {
            case Scoring.Bands bands -> byBand(bands, Measuring.read(bands.quantity(), facts, year));
            case Scoring.Best(var ways) ->
                ways.stream().map(way -> points(way, facts, year)).reduce(Points.NONE, Points::better);
            case Scoring.Steps steps -> bySteps(steps, Measuring.read(steps.quantity(), facts, year));
            case Scoring.ByCode(var figure, var points) ->
                facts.of(figure) instanceof Fact.Choice(var code)
                        ? Points.exactly(points.getOrDefault(code, BigDecimal.ZERO))
                        : open(scoring);
            case Scoring.ByTruth(var figure, var points, var otherwise) ->
                facts.of(figure) instanceof Fact.Flag(var value)
                        ? Points.exactly(value ? points : otherwise)
                        : new Points(points.min(otherwise), points.max(otherwise));
            case Scoring.AsGiven(var figure, var cap) -> {
                var given = facts.number(figure);
                yield given == null ? open(scoring) : Points.exactly(given.min(cap));
            }
        };
    }

    static Outcome outcome(ScoreCard card, Facts facts, int year) {
        var total = Points.NONE;
        var outcomes = new ArrayList<Outcome>();
        for (var group : card.groups()) {
            var points = points(group, facts, year);
            total = total.plus(points);
            if (group.least() != null) {
                outcomes.add(points.reach(group.least()));
            }
        }
        outcomes.add(total.reach(card.pass()));
        return Logic.all(outcomes);
    }

    static Score score(ScoreCard card, Facts facts, int year) {
        var total = Points.NONE;
        var groups = new LinkedHashMap<Bilingual, BigDecimal>();
        for (var group : card.groups()) {
            var points = points(group, facts, year);
            total = total.plus(points);
            groups.put(group.name(), points.least());
        }
        return new Score(total.least(), total.most(), card.pass(), groups);
    }

    /** The elementary comparisons that separate the bands of an item, for finding what would earn more. */
    static List<Criterion> edges(Scoring scoring) {
        return switch (scoring) {
            case Scoring.Bands(var quantity, var direction, var bands, var otherwise) ->
                bands.stream()
                        .<Criterion>map(band -> new Criterion.Bound(quantity, direction, band.limit()))
                        .toList();
            case Scoring.Best(var ways) ->
                ways.stream().flatMap(way -> edges(way).stream()).toList();
            case Scoring.Steps steps -> stepEdges(steps);
            case Scoring.AsGiven(var figure, var cap) -> List.of();
            case Scoring.ByCode byCode -> List.of();
            case Scoring.ByTruth byTruth -> List.of();
        };
    }

    private static Points points(ScoreCard.Group group, Facts facts, int year) {
        return group.items().stream()
                .map(item -> points(item.scoring(), facts, year))
                .reduce(Points.NONE, Points::plus);
    }

    private static Points byBand(Scoring.Bands bands, Reading reading) {
        BigDecimal most = null;
        for (var band : bands.bands()) {
            var outcome = reading.against(bands.direction(), band.limit());
            if (outcome == Outcome.MET) {
                return new Points(band.points(), most == null ? band.points() : most);
            }
            if (outcome != Outcome.UNMET && most == null) {
                most = band.points();
            }
        }
        return new Points(bands.otherwise(), most == null ? bands.otherwise() : most);
    }

    private static Points bySteps(Scoring.Steps steps, Reading reading) {
        if (reading instanceof Reading.Exact(var numerator, var denominator)) {
            var full = numerator.divide(denominator.multiply(steps.step()), 0, RoundingMode.FLOOR);
            return Points.exactly(
                    full.max(BigDecimal.ZERO).multiply(steps.points()).min(steps.cap()));
        }
        return open(steps);
    }

    private static List<Criterion> stepEdges(Scoring.Steps steps) {
        var edges = new ArrayList<Criterion>();
        var limit = steps.step();
        for (var points = steps.points(); ; points = points.add(steps.points())) {
            edges.add(new Criterion.Bound(steps.quantity(), Direction.AT_LEAST, limit));
            if (points.compareTo(steps.cap()) >= 0) {
                return edges;
            }
            limit = limit.add(steps.step());
        }
    }

    private static Points open(Scoring scoring) {
        return new Points(BigDecimal.ZERO, scoring.most());
    }
}
