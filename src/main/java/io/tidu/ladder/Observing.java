package io.tidu.ladder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what was seen: the elementary comparisons inside a criterion, and the figures that are missing. */
final class Observing {

    private Observing() {}

    /** The comparisons inside, those that agree with the whole first. */
    static List<Observation> observe(Criterion criterion, Facts facts, int year) {
        var observations = new ArrayList<Observation>();
        collect(criterion, facts, year, observations);
        var whole = Judging.judge(criterion, facts, year);
        observations.sort(Comparator.comparing(observation -> observation.outcome() != whole));
        return observations;
    }

    /** The bound as a formula where the rule is one comparison, otherwise null. */
    static @Nullable String formula(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Bound(var quantity, var direction, var limit) ->
                direction.sign() + " " + limit.toPlainString();
            case Criterion.LatestScore latest ->
                Direction.AT_LEAST.sign() + " " + latest.limit().toPlainString();
            case Criterion.RankWithin(var figure, var worst) -> Direction.AT_MOST.sign() + " " + worst;
            case Criterion.CardPassed(var card) ->
                Direction.AT_LEAST.sign() + " " + card.pass().toPlainString();
            default -> null;
        };
    }

    /** The absent figures that leave parts of the criterion unknown. */
    static List<FigureRef> missing(Criterion criterion, Facts facts, int year) {
        var missing = new LinkedHashSet<FigureRef>();
        var observations = new ArrayList<Observation>();
        collect(criterion, facts, year, observations);
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

    private static void collect(Criterion criterion, Facts facts, int year, List<Observation> into) {
        switch (criterion) {
            case Criterion.EachYear(var years, var rule) -> {
                for (int back = 0; back < years; back++) {
                    collect(rule, facts, year - back, into);
                }
            }
            case Criterion.AllOf(var rules) -> rules.forEach(rule -> collect(rule, facts, year, into));
            case Criterion.SomeOf(var count, var rules) -> rules.forEach(rule -> collect(rule, facts, year, into));
            case Criterion.Waivable waivable ->
                Judging.parts(waivable).forEach(rule -> collect(rule, facts, year, into));
            case Criterion.BySize bySize -> collectCase(bySize, facts, year, into);
            case Criterion.CardPassed(var card) ->
                into.add(new Observation(
                        criterion,
                        null,
                        Scores.score(card, facts, year).total(),
                        null,
                        Judging.judge(criterion, facts, year)));
            case Criterion.Bound bound ->
                into.add(elementary(
                        bound,
                        bound.quantity() instanceof Quantity.Single ? null : (Integer) year,
                        Measuring.read(bound.quantity(), facts, year).display(bound.limit()),
                        facts,
                        year));
            case Criterion.LatestScore latest -> collectScores(latest, facts, into);
            case Criterion.RankWithin(var figure, var worst) ->
                into.add(elementary(criterion, null, facts.number(figure), facts, year));
            case Criterion.Scored(var scoring) ->
                into.add(elementary(criterion, year, seen(scoring, facts, year), facts, year));
            case Criterion.IsTrue(var figure) -> into.add(stated(criterion, figure, facts, year));
            case Criterion.OneOf(var figure, var codes) -> into.add(stated(criterion, figure, facts, year));
            case Criterion.HoldsAny(var figure, var codes) -> into.add(stated(criterion, figure, facts, year));
            case Criterion.NothingOf(var figure) -> into.add(stated(criterion, figure, facts, year));
            case Criterion.Manual manual -> into.add(elementary(criterion, null, null, facts, year));
        }
    }

    private static void collectCase(Criterion.BySize bySize, Facts facts, int year, List<Observation> into) {
        var reading = Measuring.read(bySize.quantity(), facts, year);
        var lowest = bySize.cases().getLast().from();
        if (reading.against(Direction.AT_LEAST, lowest) == Outcome.UNKNOWN) {
            // the size itself is what is missing
            into.add(elementary(
                    new Criterion.Bound(bySize.quantity(), Direction.AT_LEAST, lowest), year, null, facts, year));
            return;
        }
        collect(sizeRule(bySize, reading), facts, year, into);
    }

    /** The rule of the case that a known size falls into. */
    static Criterion sizeRule(Criterion.BySize bySize, Reading size) {
        return bySize.cases().stream()
                .filter(sizeCase -> size.against(Direction.AT_LEAST, sizeCase.from()) == Outcome.MET)
                .map(Criterion.SizeCase::rule)
                .findFirst()
                .orElse(bySize.otherwise());
    }

    private static void collectScores(Criterion.LatestScore latest, Facts facts, List<Observation> into) {
        int newest = Judging.latestYear(latest.figure(), facts);
        for (int back = 0; back < latest.years(); back++) {
            var score = facts.of(latest.figure(), newest - back);
            var outcome = score == null
                    ? Outcome.UNKNOWN
                    : score.compareTo(latest.limit()) >= 0 ? Outcome.MET : Outcome.UNMET;
            into.add(new Observation(latest, newest - back, score, null, outcome));
        }
    }

    private static Observation elementary(
            Criterion criterion, @Nullable Integer of, @Nullable BigDecimal value, Facts facts, int year) {
        return new Observation(criterion, of, value, null, Judging.judge(criterion, facts, year));
    }

    private static Observation stated(Criterion criterion, Figure figure, Facts facts, int year) {
        var text =
                switch (facts.of(figure)) {
                    case null -> null;
                    case Fact.Number(var value) -> value.toPlainString();
                    case Fact.Flag(var value) -> Boolean.toString(value);
                    case Fact.Choice(var code) -> code;
                    case Fact.Codes(var codes) -> String.join(", ", codes);
                };
        return new Observation(criterion, null, null, text, Judging.judge(criterion, facts, year));
    }

    private static @Nullable BigDecimal seen(Scoring scoring, Facts facts, int year) {
        return switch (scoring) {
            case Scoring.Bands bands ->
                Measuring.read(bands.quantity(), facts, year).display(null);
            case Scoring.Steps steps ->
                Measuring.read(steps.quantity(), facts, year).display(null);
            case Scoring.Best(var ways) ->
                ways.stream()
                        .filter(way -> Scores.points(way, facts, year)
                                        .least()
                                        .compareTo(Scores.points(scoring, facts, year)
                                                .least())
                                == 0)
                        .findFirst()
                        .map(way -> seen(way, facts, year))
                        .orElse(null);
            case Scoring.AsGiven(var figure, var cap) -> facts.number(figure);
            case Scoring.ByCode byCode -> null;
            case Scoring.ByTruth byTruth -> null;
        };
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
