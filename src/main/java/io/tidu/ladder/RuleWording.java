package io.tidu.ladder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts rules into words. */
record RuleWording(Wording words) {

    /** A place so far down that any place at all is good enough. */
    private static final int ANY_RANK = 1000;

    /** What a rule is about: the subject of a sentence on it. */
    String subject(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Bound bound -> words.quantity(bound.quantity());
            case Criterion.RankWithin(var figure, var worst) -> words.figure(figure);
            case Criterion.IsTrue(var figure) -> words.figure(figure);
            case Criterion.OneOf(var figure, var codes) -> words.figure(figure);
            case Criterion.HoldsAny(var figure, var codes) -> words.figure(figure);
            case Criterion.NothingOf(var figure) -> words.figure(figure);
            case Criterion.LatestScore latest -> words.figure(latest.figure());
            case Criterion.CardPassed card -> words.say("ladder.subject.card");
            case Criterion.Scored(var scoring) -> new ScoringWording(words).subject(scoring);
            default -> words.say("ladder.subject.rule");
        };
    }

    /** The bound of an elementary rule without its subject, such as "not below 3 %". */
    String bound(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Bound(var quantity, var direction, var limit) ->
                words.say("ladder.bound." + direction.name(), words.amount(limit, quantity.unit()));
            case Criterion.LatestScore latest ->
                words.say(
                        "ladder.bound.AT_LEAST",
                        words.amount(latest.limit(), latest.figure().unit()));
            case Criterion.RankWithin(var figure, var worst) ->
                worst >= ANY_RANK
                        ? words.say("ladder.bound.any_rank")
                        : words.say("ladder.bound.rank", String.valueOf(worst));
            case Criterion.IsTrue isTrue -> words.say("ladder.bound.is_true");
            case Criterion.OneOf(var figure, var codes) -> words.say("ladder.bound.one_of", words.codes(figure, codes));
            case Criterion.HoldsAny(var figure, var codes) ->
                words.say("ladder.bound.holds_any", words.codes(figure, codes));
            case Criterion.NothingOf nothing -> words.say("ladder.bound.nothing_of");
            case Criterion.CardPassed(var card) -> card(card);
            default -> rule(criterion);
        };
    }

    /** A whole rule in words. */
    String rule(Criterion criterion) {
        return switch (criterion) {
            case Criterion.EachYear(var years, var rule) ->
                words.say("ladder.rule.each_year", String.valueOf(years), rule(rule));
            case Criterion.AnyYear(var years, var rule) ->
                words.say("ladder.rule.one_year", String.valueOf(years), rule(rule));
            case Criterion.AllOf(var rules) -> joined(rules, "ladder.rule.and");
            case Criterion.SomeOf(var count, var rules) ->
                count == 1
                        ? joined(rules, "ladder.rule.or")
                        : words.say("ladder.rule.some_of", String.valueOf(count), joined(rules, "ladder.rule.list"));
            case Criterion.Waivable(var rule, var waivers) ->
                words.say("ladder.rule.waivable", rule(rule), joined(waivers, "ladder.rule.list"));
            case Criterion.BySize bySize -> bySize(bySize);
            case Criterion.LatestScore latest
            when latest.years() > 1 ->
                words.say("ladder.rule.any_year", String.valueOf(latest.years()), subject(latest), bound(latest));
            case Criterion.CardPassed(var card) -> card(card);
            case Criterion.Scored(var scoring) -> new ScoringWording(words).say(scoring);
            case Criterion.Manual(var what) ->
                what == null
                        ? words.say("ladder.rule.manual")
                        : words.say("ladder.rule.manual.what", words.inSentence(what));
            default -> words.say("ladder.rule.elementary", subject(criterion), bound(criterion));
        };
    }

    private String joined(List<Criterion> rules, String key) {
        return rules.stream()
                .map(rule -> isJoined(rule) ? words.say("ladder.rule.group", rule(rule)) : rule(rule))
                .reduce((one, other) -> words.say(key, one, other))
                .orElse("");
    }

    /** Whether "and" and "or" would be read wrongly inside another of them. */
    private static boolean isJoined(Criterion rule) {
        return rule instanceof Criterion.AllOf || rule instanceof Criterion.SomeOf;
    }

    private String bySize(Criterion.BySize bySize) {
        var cases = bySize.cases().stream()
                .map(sizeCase -> words.say(
                        "ladder.rule.size_case",
                        words.quantity(bySize.quantity()),
                        words.amount(sizeCase.from(), bySize.quantity().unit()),
                        rule(sizeCase.rule())))
                .reduce((one, other) -> words.say("ladder.rule.list", one, other))
                .orElse("");
        return words.say("ladder.rule.list", cases, words.say("ladder.rule.otherwise", rule(bySize.otherwise())));
    }

    private String card(ScoreCard card) {
        var total = words.say("ladder.rule.card", Wording.plain(card.pass()));
        return card.groups().stream()
                .map(this::leastOf)
                .filter(text -> text != null)
                .reduce(total, (one, other) -> words.say("ladder.rule.and", one, other));
    }

    private @Nullable String leastOf(ScoreCard.Group group) {
        var least = group.least();
        return least == null
                ? null
                : words.say("ladder.rule.card_group", group.name().in(words.locale()), Wording.plain(least));
    }
}
