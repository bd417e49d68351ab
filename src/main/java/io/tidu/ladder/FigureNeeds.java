package io.tidu.ladder;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which figures rulebooks look at, and how many years back. Rules are records of records, so every figure is a component somewhere,
 * and every span of years one called {@code years} around it: a kind of rule that is added later is understood without a change here.
 */
final class FigureNeeds {

    private final Map<Figure, FigureNeed> needs = new EnumMap<>(Figure.class);

    private FigureNeeds() {}

    static List<FigureNeed> of(Collection<Rulebook> rulebooks) {
        var found = new FigureNeeds();
        rulebooks.forEach(rulebook -> rulebook.provisions()
                .forEach(provision -> provision.rules().values().forEach(rule -> found.collect(rule, 1))));
        return List.copyOf(found.needs.values());
    }

    static Set<Figure> of(Criterion rule) {
        var found = new FigureNeeds();
        found.collect(rule, 1);
        return Set.copyOf(found.needs.keySet());
    }

    private void collect(Object part, int yearsBack) {
        switch (part) {
            case Figure figure -> needs.merge(figure, need(figure, yearsBack), FigureNeed::with);
            case Iterable<?> items -> items.forEach(item -> collect(item, yearsBack));
            case Record rule -> {
                int further = yearsBack + furtherBack(rule);
                for (var component : rule.getClass().getRecordComponents()) {
                    var value = value(rule, component);
                    if (value != null) {
                        collect(value, further);
                    }
                }
            }
            default -> {}
        }
    }

    /** The year of assessment itself may have a figure too: scores are given in it. */
    private static FigureNeed need(Figure figure, int yearsBack) {
        return figure.yearly()
                ? new FigureNeed(figure, figure == Figure.QUALITY_SCORE ? 0 : 1, yearsBack)
                : new FigureNeed(figure, 0, 0);
    }

    /** A span of years begins with the year it is asked for; a rate of growth needs the year before it besides. */
    private static int furtherBack(Record rule) {
        int span = rule.getClass().getSimpleName().endsWith("Growth") ? 1 : 0;
        for (var component : rule.getClass().getRecordComponents()) {
            if (component.getName().equals("years") && value(rule, component) instanceof Integer years) {
                span += years - 1;
            }
        }
        return span;
    }

    private static @Nullable Object value(Record rule, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(rule);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
