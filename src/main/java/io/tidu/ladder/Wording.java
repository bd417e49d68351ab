package io.tidu.ladder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Puts rules and numbers into the words of one language. */
final class Wording {

    private final MessageSource messages;
    private final Locale locale;

    Wording(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** A name that a province may have added without a text of its own: the code stands for it. */
    String nameOr(String key, String code) {
        var name = messages.getMessage(key, null, code, locale);
        return name == null ? code : name;
    }

    String figure(Figure figure) {
        return say(figure.messageKey());
    }

    String figure(FigureRef ref) {
        return ref.year() == null
                ? figure(ref.figure())
                : say("ladder.in_year", String.valueOf(ref.year()), figure(ref.figure()));
    }

    String amount(BigDecimal value, Unit unit) {
        var number = plain(value);
        return unit == Unit.NONE ? number : say("ladder.amount", number, say(unit.messageKey()));
    }

    String quantity(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Yearly(var figure) -> figure(figure);
            case Quantity.Single(var figure) -> figure(figure);
            case Quantity.Sum(var figure, var years) ->
                say("ladder.quantity.sum", figure(figure), String.valueOf(years));
            case Quantity.Mean(var figure, var years) ->
                say("ladder.quantity.mean", figure(figure), String.valueOf(years));
            case Quantity.Share(var part, var whole) -> say("ladder.quantity.share", figure(part), figure(whole));
            case Quantity.Growth(var figure) -> say("ladder.quantity.growth", figure(figure));
            case Quantity.MeanGrowth(var figure, var years) ->
                say("ladder.quantity.mean_growth", figure(figure), String.valueOf(years));
            case Quantity.CompoundGrowth(var figure, var years) ->
                say("ladder.quantity.compound_growth", figure(figure), String.valueOf(years));
        };
    }

    /** What a rule is about: the subject of a sentence on it. */
    String subject(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Bound bound -> quantity(bound.quantity());
            case Criterion.RankWithin(var figure, var worst) -> figure(figure);
            case Criterion.IsTrue(var figure) -> figure(figure);
            case Criterion.OneOf(var figure, var codes) -> figure(figure);
            case Criterion.HoldsAny(var figure, var codes) -> figure(figure);
            case Criterion.NothingOf(var figure) -> figure(figure);
            case Criterion.LatestScore latest -> figure(latest.figure());
            case Criterion.CardPassed card -> say("ladder.subject.card");
            case Criterion.Scored scored -> say("ladder.subject.item");
            default -> say("ladder.subject.rule");
        };
    }

    /** The bound of an elementary rule without its subject, such as "not below 3 %". */
    String bound(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Bound(var quantity, var direction, var limit) ->
                say("ladder.bound." + direction.name(), amount(limit, quantity.unit()));
            case Criterion.LatestScore latest ->
                say(
                        "ladder.bound.AT_LEAST",
                        amount(latest.limit(), latest.figure().unit()));
            case Criterion.RankWithin(var figure, var worst) -> say("ladder.bound.rank", String.valueOf(worst));
            case Criterion.IsTrue isTrue -> say("ladder.bound.is_true");
            case Criterion.OneOf(var figure, var codes) -> say("ladder.bound.one_of", codes(figure, codes));
            case Criterion.HoldsAny(var figure, var codes) -> say("ladder.bound.holds_any", codes(figure, codes));
            case Criterion.NothingOf nothing -> say("ladder.bound.nothing_of");
            case Criterion.CardPassed(var card) -> card(card);
            case Criterion.Scored(var scoring) -> say("ladder.bound.scored", plain(scoring.most()));
            default -> rule(criterion);
        };
    }

    /** A whole rule in words. */
    String rule(Criterion criterion) {
        return switch (criterion) {
            case Criterion.EachYear(var years, var rule) ->
                say("ladder.rule.each_year", String.valueOf(years), rule(rule));
            case Criterion.AllOf(var rules) -> joined(rules, "ladder.rule.and");
            case Criterion.SomeOf(var count, var rules) ->
                count == 1
                        ? joined(rules, "ladder.rule.or")
                        : say("ladder.rule.some_of", String.valueOf(count), joined(rules, "ladder.rule.list"));
            case Criterion.Waivable(var rule, var waivers) ->
                say("ladder.rule.waivable", rule(rule), joined(waivers, "ladder.rule.list"));
            case Criterion.BySize bySize -> bySize(bySize);
            case Criterion.LatestScore latest
            when latest.years() > 1 ->
                say("ladder.rule.any_year", String.valueOf(latest.years()), subject(latest), bound(latest));
            case Criterion.CardPassed(var card) -> card(card);
            case Criterion.Scored(var scoring) -> say("ladder.bound.scored", plain(scoring.most()));
            case Criterion.Manual manual -> say("ladder.rule.manual");
            default -> say("ladder.rule.elementary", subject(criterion), bound(criterion));
        };
    }

    /** What was seen, such as "2.6 %" or the titles held. */
    String value(Observation observation) {
        if (observation.text() != null) {
            return stated(observation.criterion(), observation.text());
        }
        var value = observation.value();
        return value == null ? say("ladder.value.none") : amount(value, unit(observation.criterion()));
    }

    static Unit unit(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Bound bound -> bound.quantity().unit();
            case Criterion.LatestScore latest -> latest.figure().unit();
            case Criterion.RankWithin(var figure, var worst) -> figure.unit();
            case Criterion.CardPassed card -> Unit.POINTS;
            case Criterion.Scored(var scoring) -> unit(scoring);
            default -> Unit.NONE;
        };
    }

    static String plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private static Unit unit(Scoring scoring) {
        return switch (scoring) {
            case Scoring.Bands bands -> bands.quantity().unit();
            case Scoring.Steps steps -> steps.quantity().unit();
            case Scoring.AsGiven(var figure, var cap) -> figure.unit();
            case Scoring.Best best -> Unit.NONE;
            case Scoring.ByCode byCode -> Unit.NONE;
            case Scoring.ByTruth byTruth -> Unit.NONE;
        };
    }

    private String stated(Criterion criterion, String text) {
        return switch (criterion) {
            case Criterion.IsTrue isTrue -> say("ladder.value." + text);
            case Criterion.OneOf(var figure, var codes) -> code(figure, text);
            case Criterion.HoldsAny(var figure, var codes) -> list(figure, text);
            case Criterion.NothingOf(var figure) -> list(figure, text);
            default -> text;
        };
    }

    private String list(Figure figure, String text) {
        return text.isEmpty() ? say("ladder.value.nothing") : codes(figure, List.of(text.split(", ", -1)));
    }

    private String codes(Figure figure, List<String> codes) {
        return codes.stream().map(code -> code(figure, code)).collect(Collectors.joining(say("ladder.join")));
    }

    private String code(Figure figure, String code) {
        return figure == Figure.TITLES
                ? nameOr(new Rung(code).messageKey(), code)
                : say("ladder.code." + figure.code() + "." + code);
    }

    private String joined(List<Criterion> rules, String key) {
        return rules.stream()
                .map(this::rule)
                .reduce((one, other) -> say(key, one, other))
                .orElse("");
    }

    private String bySize(Criterion.BySize bySize) {
        var cases = bySize.cases().stream()
                .map(sizeCase -> say(
                        "ladder.rule.size_case",
                        quantity(bySize.quantity()),
                        amount(sizeCase.from(), bySize.quantity().unit()),
                        rule(sizeCase.rule())))
                .reduce((one, other) -> say("ladder.rule.list", one, other))
                .orElse("");
        return say("ladder.rule.list", cases, say("ladder.rule.otherwise", rule(bySize.otherwise())));
    }

    private String card(ScoreCard card) {
        var total = say("ladder.rule.card", plain(card.pass()));
        return card.groups().stream()
                .map(this::leastOf)
                .filter(text -> text != null)
                .reduce(total, (one, other) -> say("ladder.rule.and", one, other));
    }

    private @Nullable String leastOf(ScoreCard.Group group) {
        var least = group.least();
        return least == null ? null : say("ladder.rule.card_group", group.name().in(locale), plain(least));
    }
}
