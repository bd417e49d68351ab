package io.tidu.ladder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Puts ways to score into the lines of a table. */
record BandWording(Wording words) {

    List<ReadBand> lines(Scoring scoring) {
        return switch (scoring) {
            case Scoring.Bands bands -> bands(bands);
            case Scoring.Best(var ways) -> best(ways);
            case Scoring.Steps(var quantity, var step, var points, var cap) ->
                List.of(new ReadBand(
                        words.say("ladder.read.step", words.quantity(quantity), words.amount(step, quantity.unit())),
                        words.say("ladder.read.upTo", Wording.plain(points), Wording.plain(cap))));
            case Scoring.ByCode(var figure, var points) ->
                figure.codes().stream()
                        .map(code -> new ReadBand(
                                words.say("ladder.read.is", words.figure(figure), words.codes(figure, List.of(code))),
                                points(points.getOrDefault(code, BigDecimal.ZERO))))
                        .toList();
            case Scoring.ByTruth(var figure, var points, var otherwise) ->
                List.of(truth(figure, true, points), truth(figure, false, otherwise));
            case Scoring.AsGiven(var figure, var cap) ->
                List.of(new ReadBand(
                        words.say("ladder.read.given", words.figure(figure)),
                        words.say("ladder.read.most", Wording.plain(cap))));
        };
    }

    private List<ReadBand> bands(Scoring.Bands bands) {
        var lines = new ArrayList<ReadBand>();
        var subject = words.quantity(bands.quantity());
        for (var band : bands.bands()) {
            var bound = words.say(
                    "ladder.bound." + bands.direction().name(),
                    words.amount(band.limit(), bands.quantity().unit()));
            lines.add(new ReadBand(words.say("ladder.rule.elementary", subject, bound), points(band.points())));
        }
        lines.add(new ReadBand(words.say("ladder.read.otherwise"), points(bands.otherwise())));
        return lines;
    }

    /** What every way ends with, "otherwise nothing", is said once. */
    private List<ReadBand> best(List<Scoring> ways) {
        var lines = new LinkedHashSet<ReadBand>();
        ways.forEach(way -> lines.addAll(lines(way)));
        var otherwise = new ReadBand(words.say("ladder.read.otherwise"), points(BigDecimal.ZERO));
        boolean last = lines.remove(otherwise);
        var ordered = new ArrayList<ReadBand>();
        ordered.add(new ReadBand(words.say("ladder.read.best"), ""));
        ordered.addAll(lines);
        if (last) {
            ordered.add(otherwise);
        }
        return ordered;
    }

    private ReadBand truth(Figure figure, boolean value, BigDecimal points) {
        return new ReadBand(
                words.say("ladder.read.is", words.figure(figure), words.say("ladder.value." + value)), points(points));
    }

    private String points(BigDecimal points) {
        return words.amount(points, Unit.POINTS);
    }
}
