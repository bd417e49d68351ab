package io.tidu.ladder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Decides a criterion: the one place where the kinds of condition mean something. */
final class Judging {

    private Judging() {}

    /**
     * Decides a criterion.
     *
     * @param year the calendar year that counts as the last one
     */
    static Outcome judge(Criterion criterion, Facts facts, int year) {
        return switch (criterion) {
            case Criterion.Bound(var quantity, var direction, var limit) ->
                Measuring.read(quantity, facts, year).against(direction, limit);
            case Criterion.EachYear(var years, var rule) -> eachYear(years, rule, facts, year);
            case Criterion.AnyYear(var years, var rule) -> anyYear(years, rule, facts, year);
            case Criterion.AllOf(var rules) -> all(rules, facts, year);
            case Criterion.SomeOf(var count, var rules) ->
                count == 1 ? any(rules, facts, year) : Logic.some(count, judge(rules, facts, year));
            case Criterion.Waivable(var rule, var waivers) -> {
                var outcome = judge(rule, facts, year);
                yield outcome == Outcome.MET ? outcome : Logic.either(outcome, any(waivers, facts, year));
            }
            case Criterion.BySize bySize -> bySize(bySize, facts, year);
            case Criterion.RankWithin(var figure, var worst) -> {
                var rank = facts.number(figure);
                yield rank == null
                        ? Outcome.UNKNOWN
                        : decided(rank.signum() > 0 && rank.compareTo(BigDecimal.valueOf(worst)) <= 0);
            }
            case Criterion.IsTrue(var figure) ->
                fact(stated(figure, facts), fact -> fact instanceof Fact.Flag(var value) && value);
            case Criterion.OneOf(var figure, var codes) ->
                fact(facts.of(figure), fact -> fact instanceof Fact.Choice(var code) && codes.contains(code));
            case Criterion.HoldsAny(var figure, var codes) ->
                fact(
                        facts.of(figure),
                        fact -> fact instanceof Fact.Codes(var held)
                                && codes.stream().anyMatch(held::contains));
            case Criterion.NothingOf(var figure) ->
                fact(facts.of(figure), fact -> fact instanceof Fact.Codes(var codes) && codes.isEmpty());
            case Criterion.LatestScore latest -> latestScore(latest, facts);
            case Criterion.Scored(var scoring) ->
                Scores.points(scoring, facts, year).outcome();
            case Criterion.CardPassed(var card) -> Scores.outcome(card, facts, year);
            case Criterion.Manual manual -> Outcome.MANUAL_REVIEW;
        };
    }

    /** The rule and its exemptions, of which one is enough. */
    static List<Criterion> parts(Criterion.Waivable waivable) {
        var parts = new ArrayList<Criterion>();
        parts.add(waivable.rule());
        parts.addAll(waivable.waivers());
        return parts;
    }

    /** The latest year that a yearly score is recorded for, as the year of assessment or the one before. */
    static int latestYear(Figure figure, Facts facts) {
        int thisYear = facts.asOf().getYear();
        return facts.of(figure, thisYear) == null ? thisYear - 1 : thisYear;
    }

    private static Outcome latestScore(Criterion.LatestScore latest, Facts facts) {
        var year = latestYear(latest.figure(), facts);
        var any = Outcome.UNMET;
        for (int back = 0; back < latest.years(); back++) {
            var score = facts.of(latest.figure(), year - back);
            any = Logic.either(any, score == null ? Outcome.UNKNOWN : decided(score.compareTo(latest.limit()) >= 0));
        }
        return any;
    }

    private static Outcome eachYear(int years, Criterion rule, Facts facts, int year) {
        var each = Outcome.MET;
        for (int back = 0; back < years; back++) {
            each = Logic.both(each, judge(rule, facts, year - back));
        }
        return each;
    }

    private static Outcome anyYear(int years, Criterion rule, Facts facts, int year) {
        var any = Outcome.UNMET;
        for (int back = 0; back < years; back++) {
            any = Logic.either(any, judge(rule, facts, year - back));
        }
        return any;
    }

    private static Outcome all(List<Criterion> rules, Facts facts, int year) {
        var all = Outcome.MET;
        for (var rule : rules) {
            all = Logic.both(all, judge(rule, facts, year));
        }
        return all;
    }

    private static Outcome any(List<Criterion> rules, Facts facts, int year) {
        var any = Outcome.UNMET;
        for (var rule : rules) {
            any = Logic.either(any, judge(rule, facts, year));
        }
        return any;
    }

    /** While the size is unknown, only what every case agrees on is known. */
    private static Outcome bySize(Criterion.BySize bySize, Facts facts, int year) {
        var reading = Measuring.read(bySize.quantity(), facts, year);
        var possible = new ArrayList<Outcome>();
        for (var sizeCase : bySize.cases()) {
            var reached = reading.against(Direction.AT_LEAST, sizeCase.from());
            if (reached != Outcome.UNMET) {
                possible.add(judge(sizeCase.rule(), facts, year));
            }
            if (reached == Outcome.MET) {
                return agreed(possible);
            }
        }
        possible.add(judge(bySize.otherwise(), facts, year));
        return agreed(possible);
    }

    private static Outcome agreed(List<Outcome> outcomes) {
        return outcomes.stream().distinct().count() == 1 ? outcomes.getFirst() : Outcome.UNKNOWN;
    }

    private static List<Outcome> judge(List<Criterion> rules, Facts facts, int year) {
        var outcomes = new ArrayList<Outcome>(rules.size());
        for (var rule : rules) {
            outcomes.add(judge(rule, facts, year));
        }
        return outcomes;
    }

    /** What is contained in a statement that is not true is not true, even if nobody wrote it down. */
    static @Nullable Fact stated(Figure figure, Facts facts) {
        var fact = facts.of(figure);
        var whole = figure.partOf();
        return fact == null && whole != null && facts.of(whole) instanceof Fact.Flag(var holds) && !holds
                ? new Fact.Flag(false)
                : fact;
    }

    private static Outcome fact(@Nullable Fact fact, Predicate<Fact> holds) {
        return fact == null ? Outcome.UNKNOWN : decided(holds.test(fact));
    }

    private static Outcome decided(boolean met) {
        return met ? Outcome.MET : Outcome.UNMET;
    }
}
