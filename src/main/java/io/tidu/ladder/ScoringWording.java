package io.tidu.ladder;

import java.util.List;
import java.util.stream.Stream;

/** Puts into words how an item of a score card earns its points. */
record ScoringWording(Wording words) {

    String say(Scoring scoring) {
        return switch (scoring) {
            case Scoring.Bands bands -> words.say("ladder.scoring.list", subject(bands), bands(bands));
            case Scoring.Best(var ways) ->
                words.say("ladder.scoring.best", joined(ways.stream().map(this::say), "ladder.scoring.way"));
            case Scoring.Steps(var quantity, var step, var points, var cap) ->
                words.say(
                        "ladder.scoring.steps",
                        words.quantity(quantity),
                        words.amount(step, quantity.unit()),
                        Wording.plain(points),
                        Wording.plain(cap));
            case Scoring.ByCode byCode -> words.say("ladder.scoring.list", subject(byCode), codes(byCode));
            case Scoring.ByTruth(var figure, var points, var otherwise) ->
                words.say(
                        "ladder.scoring.truth", words.figure(figure), Wording.plain(points), Wording.plain(otherwise));
            case Scoring.AsGiven(var figure, var cap) ->
                words.say("ladder.scoring.given", words.figure(figure), Wording.plain(cap));
        };
    }

    /** What is looked at; of several ways none in particular. */
    String subject(Scoring scoring) {
        return switch (scoring) {
            case Scoring.Bands bands -> words.quantity(bands.quantity());
            case Scoring.Steps steps -> words.quantity(steps.quantity());
            case Scoring.ByCode(var figure, var points) -> words.figure(figure);
            case Scoring.ByTruth(var figure, var points, var otherwise) -> words.figure(figure);
            case Scoring.AsGiven(var figure, var cap) -> words.figure(figure);
            case Scoring.Best best -> words.say("ladder.subject.item");
        };
    }

    private String bands(Scoring.Bands bands) {
        var reached = bands.bands().stream()
                .map(band -> words.say(
                        "ladder.scoring.band",
                        words.say(
                                "ladder.bound." + bands.direction().name(),
                                words.amount(band.limit(), bands.quantity().unit())),
                        Wording.plain(band.points())));
        var otherwise = words.say("ladder.scoring.otherwise", Wording.plain(bands.otherwise()));
        return joined(Stream.concat(reached, Stream.of(otherwise)), "ladder.rule.list");
    }

    /** The most points first. */
    private String codes(Scoring.ByCode byCode) {
        return joined(
                byCode.points().entrySet().stream()
                        .sorted((one, other) -> other.getValue().compareTo(one.getValue()))
                        .map(entry -> words.say(
                                "ladder.scoring.band",
                                words.codes(byCode.figure(), List.of(entry.getKey())),
                                Wording.plain(entry.getValue()))),
                "ladder.rule.list");
    }

    private String joined(Stream<String> parts, String key) {
        return parts.reduce((one, other) -> words.say(key, one, other)).orElse("");
    }
}
