package io.tidu.ladder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Names the figures that are absent and whose values would settle what is unknown. */
final class Missing {

    private Missing() {}

    /** The absent figures that leave parts of the criterion unknown. */
    static List<FigureRef> figures(Criterion criterion, Facts facts, int year) {
        var missing = new LinkedHashSet<FigureRef>();
        var observations = new ArrayList<Observation>();
        Observing.collect(criterion, facts, year, observations);
        for (var observation : observations) {
            if (observation.outcome() == Outcome.UNKNOWN) {
                addAbsent(
                        refs(observation.criterion(), facts, observation.year() == null ? year : observation.year()),
                        facts,
                        missing);
            }
        }
        return List.copyOf(missing);
    }

    private static List<FigureRef> refs(Criterion criterion, Facts facts, int year) {
        return switch (criterion) {
            case Criterion.Bound bound -> Measuring.refs(bound.quantity(), year);
            case Criterion.LatestScore latest -> List.of(new FigureRef(latest.figure(), year));
            case Criterion.RankWithin(var figure, var worst) -> List.of(new FigureRef(figure, null));
            case Criterion.IsTrue(var figure) -> List.of(new FigureRef(figure, null));
            case Criterion.OneOf(var figure, var codes) -> List.of(new FigureRef(figure, null));
            case Criterion.HoldsAny(var figure, var codes) -> List.of(new FigureRef(figure, null));
            case Criterion.NothingOf(var figure) -> List.of(new FigureRef(figure, null));
            case Criterion.Scored(var scoring) -> refs(scoring, facts, year);
            case Criterion.CardPassed(var card) ->
                card.groups().stream()
                        .flatMap(group -> group.items().stream())
                        .flatMap(item -> refs(item.scoring(), facts, year).stream())
                        .toList();
            case Criterion.EachYear each -> List.of();
            case Criterion.AnyYear any -> List.of();
            case Criterion.AllOf all -> List.of();
            case Criterion.SomeOf some -> List.of();
            case Criterion.Waivable waivable -> List.of();
            case Criterion.BySize bySize -> List.of();
            case Criterion.Manual manual -> List.of();
        };
    }

    private static List<FigureRef> refs(Scoring scoring, Facts facts, int year) {
        if (Scores.points(scoring, facts, year).known() != null) {
            return List.of();
        }
        return switch (scoring) {
            case Scoring.Bands bands -> Measuring.refs(bands.quantity(), year);
            case Scoring.Steps steps -> Measuring.refs(steps.quantity(), year);
            case Scoring.Best(var ways) ->
                ways.stream().flatMap(way -> refs(way, facts, year).stream()).toList();
            case Scoring.ByCode(var figure, var points) -> List.of(new FigureRef(figure, null));
            case Scoring.ByTruth(var figure, var points, var otherwise) -> List.of(new FigureRef(figure, null));
            case Scoring.AsGiven(var figure, var cap) -> List.of(new FigureRef(figure, null));
        };
    }

    private static void addAbsent(List<FigureRef> refs, Facts facts, Set<FigureRef> missing) {
        for (var ref : refs) {
            var absent =
                    ref.year() == null ? facts.of(ref.figure()) == null : facts.of(ref.figure(), ref.year()) == null;
            if (absent) {
                missing.add(ref);
            }
        }
    }
}
