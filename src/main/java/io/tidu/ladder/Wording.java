package io.tidu.ladder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** Puts names, numbers and what was seen into the words of one language; {@link RuleWording} does so for rules. */
final class Wording {

    private final MessageSource messages;
    private final Rulebooks rulebooks;
    private final Locale locale;

    Wording(MessageSource messages, Rulebooks rulebooks, Locale locale) {
        this.messages = messages;
        this.rulebooks = rulebooks;
        this.locale = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    Locale locale() {
        return locale;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The name of a rung; what nobody named is called by its code. */
    String rung(Rung rung) {
        if (rung.isOfTheCountry()) {
            return say(rung.messageKey());
        }
        return rulebooks.nameOf(rung).map(name -> name.in(locale)).orElse(rung.code());
    }

    /** A text of its own inside a sentence: English begins it small, unless it begins with an abbreviation. */
    String inSentence(Bilingual text) {
        var said = text.in(locale);
        return said.length() > 1 && Character.isLowerCase(said.charAt(1))
                ? said.substring(0, 1).toLowerCase(locale) + said.substring(1)
                : said;
    }

    String days(Period period) {
        if (period.from() == null) {
            return period.until() == null
                    ? say("ladder.read.days.always")
                    : say("ladder.read.days.until", period.until().toString());
        }
        return period.until() == null
                ? say("ladder.read.days.from", period.from().toString())
                : say(
                        "ladder.read.days.both",
                        period.from().toString(),
                        period.until().toString());
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

    /** What was seen, such as "2.6 %" or the titles held. */
    String value(Observation observation) {
        if (observation.text() != null) {
            return stated(observation.criterion(), observation.text());
        }
        var value = observation.value();
        if (value != null && value.signum() == 0 && observation.criterion() instanceof Criterion.RankWithin) {
            return say("ladder.value.nothing");
        }
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
            case Criterion.Scored(Scoring.ByCode(var figure, var points)) -> code(figure, text);
            case Criterion.Scored(Scoring.ByTruth byTruth) -> say("ladder.value." + text);
            default -> text;
        };
    }

    private String list(Figure figure, String text) {
        return text.isEmpty() ? say("ladder.value.nothing") : codes(figure, List.of(text.split(", ", -1)));
    }

    String codes(Figure figure, List<String> codes) {
        return codes.stream().map(code -> code(figure, code)).collect(Collectors.joining(say("ladder.join")));
    }

    private String code(Figure figure, String code) {
        return figure == Figure.TITLES ? rung(new Rung(code)) : say("ladder.code." + figure.code() + "." + code);
    }
}
