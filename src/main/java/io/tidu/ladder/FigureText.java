package io.tidu.ladder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Explains figures, and ratios of figures, to people who do not know the field. */
@Component
public class FigureText {

    private final MessageSource messages;
    private final Rulebooks rulebooks;

    FigureText(MessageSource messages, Rulebooks rulebooks) {
        this.messages = messages;
        this.rulebooks = rulebooks;
    }

    public String name(Figure figure, Locale locale) {
        return words(locale).figure(figure);
    }

    /** The name with its year where it has one. */
    public String name(FigureRef ref, Locale locale) {
        return words(locale).figure(ref);
    }

    /** The unit as it stands behind a field; empty where there is none. */
    public String unit(Figure figure, Locale locale) {
        return figure.unit() == Unit.NONE ? "" : words(locale).say(figure.unit().messageKey());
    }

    /** What the figure is and where it is found, in a sentence. */
    public String hint(Figure figure, Locale locale) {
        return words(locale).say("ladder.hint." + figure.code());
    }

    /** A code that a figure may have, in words; titles are called by their rungs. */
    public String code(Figure figure, String code, Locale locale) {
        return words(locale).codes(figure, List.of(code));
    }

    /** What a condition means: how its ratios are computed, and what its figures are. */
    public List<String> meaning(Finding finding, Locale locale) {
        var words = words(locale);
        var lines = new ArrayList<String>();
        var figures = new LinkedHashSet<Figure>();
        finding.observations().stream()
                .map(Observation::criterion)
                .map(FigureText::quantity)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(quantity -> {
                    figures.addAll(quantity.figures());
                    addFormula(quantity, words, lines);
                });
        finding.missing().forEach(ref -> figures.add(ref.figure()));
        figures.forEach(figure -> lines.add(
                words.say("ladder.hint.meaning", words.figure(figure), words.say("ladder.hint." + figure.code()))));
        return List.copyOf(lines);
    }

    private static @Nullable Quantity quantity(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Bound bound -> bound.quantity();
            case Criterion.Scored(Scoring.Bands bands) -> bands.quantity();
            case Criterion.Scored(Scoring.Steps steps) -> steps.quantity();
            default -> null;
        };
    }

    private static void addFormula(Quantity quantity, Wording words, List<String> lines) {
        var formula =
                switch (quantity) {
                    case Quantity.Share(var part, var whole) ->
                        words.say("ladder.hint.formula.share", words.figure(part), words.figure(whole));
                    case Quantity.Growth(var figure) -> words.say("ladder.hint.formula.growth", words.figure(figure));
                    case Quantity.MeanGrowth(var figure, var years) ->
                        words.say("ladder.hint.formula.mean_growth", String.valueOf(years));
                    case Quantity.CompoundGrowth(var figure, var years) ->
                        words.say("ladder.hint.formula.compound_growth", words.figure(figure), String.valueOf(years));
                    case Quantity.Yearly yearly -> null;
                    case Quantity.Single single -> null;
                    case Quantity.Sum sum -> null;
                    case Quantity.Mean mean -> null;
                };
        if (formula != null) {
            lines.add(words.say("ladder.hint.meaning", words.quantity(quantity), formula));
        }
    }

    private Wording words(Locale locale) {
        return new Wording(messages, rulebooks, locale);
    }
}
