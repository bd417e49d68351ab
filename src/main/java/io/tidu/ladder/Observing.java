package io.tidu.ladder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what was seen: the elementary comparisons inside a criterion. */
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

    static void collect(Criterion criterion, Facts facts, int year, List<Observation> into) {
        switch (criterion) {
            case Criterion.EachYear(var years, var rule) -> {
                for (int back = 0; back < years; back++) {
                    collect(rule, facts, year - back, into);
                }
            }
            case Criterion.AnyYear(var years, var rule) -> {
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
            case Criterion.Scored(var scoring) -> into.add(Earning.observe(scoring, facts, year));
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
        return new Observation(criterion, null, null, text(figure, facts), Judging.judge(criterion, facts, year));
    }

    /** What was stated of a figure that is no number to compare; null if unknown. */
    static @Nullable String text(Figure figure, Facts facts) {
        return switch (Judging.stated(figure, facts)) {
            case null -> null;
            case Fact.Number(var value) -> value.toPlainString();
            case Fact.Flag(var value) -> Boolean.toString(value);
            case Fact.Choice(var code) -> code;
            case Fact.Codes(var codes) -> String.join(", ", codes);
        };
    }
}
