package io.tidu.ladder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a firm on a day. What is absent is unknown, never zero. Immutable; the {@code with} methods answer a
 * changed copy, which is what a question "what if this figure were …" needs.
 *
 * @param asOf the day of assessment; "last year" is the calendar year before it
 */
public record Facts(LocalDate asOf, SortedMap<Integer, Map<Figure, BigDecimal>> years, Map<Figure, Fact> facts) {

    public Facts {
        var copies = new TreeMap<Integer, Map<Figure, BigDecimal>>();
        years.forEach((year, figures) -> copies.put(year, copyOf(figures)));
        copies.values().forEach(figures -> figures.keySet().forEach(figure -> requireYearly(figure, true)));
        facts.forEach(Facts::requireMatching);
        years = Collections.unmodifiableSortedMap(copies);
        facts = copyOf(facts);
    }

    /** Nothing known yet. */
    public static Facts on(LocalDate asOf) {
        return new Facts(asOf, new TreeMap<>(), Map.of());
    }

    /** The calendar year before the day of assessment. */
    public int lastYear() {
        return asOf.getYear() - 1;
    }

    /** The figure of a year, null if unknown. */
    public @Nullable BigDecimal of(Figure figure, int year) {
        var figures = years.get(year);
        return figures == null ? null : figures.get(figure);
    }

    /** The fact, null if unknown. */
    public @Nullable Fact of(Figure figure) {
        return facts.get(figure);
    }

    /** The fact as a number, null if unknown. */
    public @Nullable BigDecimal number(Figure figure) {
        return facts.get(figure) instanceof Fact.Number(BigDecimal value) ? value : null;
    }

    /** The value of a figure, of the year if it goes by years; null if unknown. */
    public @Nullable BigDecimal value(Figure figure, @Nullable Integer year) {
        return year == null ? number(figure) : of(figure, year);
    }

    public Facts with(Figure figure, int year, BigDecimal value) {
        var changed = new TreeMap<>(years);
        var figures = new EnumMap<Figure, BigDecimal>(Figure.class);
        figures.putAll(years.getOrDefault(year, Map.of()));
        figures.put(figure, value);
        changed.put(year, figures);
        return new Facts(asOf, changed, facts);
    }

    public Facts with(Figure figure, int year, String value) {
        return with(figure, year, new BigDecimal(value));
    }

    public Facts with(Figure figure, Fact fact) {
        var changed = new EnumMap<Figure, Fact>(Figure.class);
        changed.putAll(facts);
        changed.put(figure, fact);
        return new Facts(asOf, years, changed);
    }

    public Facts with(Figure figure, BigDecimal value) {
        return with(figure, new Fact.Number(value));
    }

    public Facts with(Figure figure, long value) {
        return with(figure, BigDecimal.valueOf(value));
    }

    public Facts with(Figure figure, boolean value) {
        return with(figure, new Fact.Flag(value));
    }

    public Facts with(Figure figure, String choice) {
        return with(figure, new Fact.Choice(choice));
    }

    public Facts with(Figure figure, Set<String> codes) {
        return with(figure, new Fact.Codes(codes));
    }

    /** The facts after a change of one figure; a figure that is unknown stays so. */
    public Facts with(Gap gap) {
        var before = value(gap.figure(), gap.year());
        if (before == null) {
            return this;
        }
        var after = before.add(gap.by());
        return gap.year() == null ? with(gap.figure(), after) : with(gap.figure(), gap.year(), after);
    }

    /** The same without what is known of a figure. */
    public Facts without(FigureRef ref) {
        var changedYears = new TreeMap<>(years);
        var changedFacts = new EnumMap<Figure, Fact>(Figure.class);
        changedFacts.putAll(facts);
        if (ref.year() == null) {
            changedFacts.remove(ref.figure());
        } else {
            var figures = new EnumMap<Figure, BigDecimal>(Figure.class);
            figures.putAll(years.getOrDefault(ref.year(), Map.of()));
            figures.remove(ref.figure());
            changedYears.put(ref.year(), figures);
        }
        return new Facts(asOf, changedYears, changedFacts);
    }

    /** The same with what is unknown here taken from other facts. */
    public Facts filledFrom(Facts others) {
        var filledYears = new TreeMap<>(others.years);
        years.forEach((year, figures) -> {
            var both = new EnumMap<Figure, BigDecimal>(Figure.class);
            both.putAll(others.years.getOrDefault(year, Map.of()));
            both.putAll(figures);
            filledYears.put(year, both);
        });
        var filledFacts = new EnumMap<Figure, Fact>(Figure.class);
        filledFacts.putAll(others.facts);
        filledFacts.putAll(facts);
        return new Facts(asOf, filledYears, filledFacts);
    }

    private static <V> Map<Figure, V> copyOf(Map<Figure, V> figures) {
        var copy = new EnumMap<Figure, V>(Figure.class);
        copy.putAll(figures);
        return Collections.unmodifiableMap(copy);
    }

    private static void requireYearly(Figure figure, boolean yearly) {
        if (figure.yearly() != yearly) {
            throw new IllegalArgumentException(
                    figure.code() + (figure.yearly() ? " goes by years" : " does not go by years"));
        }
    }

    private static void requireMatching(Figure figure, Fact fact) {
        requireYearly(figure, false);
        boolean matching =
                switch (fact) {
                    case Fact.Number number -> figure.numeric();
                    case Fact.Flag flag -> figure.type() == Figure.Type.FLAG;
                    case Fact.Choice choice ->
                        figure.type() == Figure.Type.CHOICE && figure.codes().contains(choice.code());
                    case Fact.Codes codes ->
                        figure.type() == Figure.Type.CODES
                                && (figure.codes().isEmpty() || figure.codes().containsAll(codes.codes()));
                };
        if (!matching) {
            throw new IllegalArgumentException(figure.code() + " cannot be " + fact);
        }
    }
}
