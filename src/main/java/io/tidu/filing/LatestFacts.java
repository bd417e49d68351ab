package io.tidu.filing;

import io.tidu.ladder.Fact;
import io.tidu.ladder.Facts;
import io.tidu.ladder.Figure;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What is known of a firm after several filings: the newest statement of each figure, for forms of other rungs ask for other ones. */
final class LatestFacts {

    private LatestFacts() {}

    /** The later facts, and of the earlier ones what these are silent about. The day is that of the later. */
    static Facts merge(Facts earlier, Facts later) {
        var years = new TreeMap<Integer, Map<Figure, BigDecimal>>();
        earlier.years().forEach((year, figures) -> put(years, year, figures));
        later.years().forEach((year, figures) -> put(years, year, figures));
        var facts = new EnumMap<Figure, Fact>(Figure.class);
        facts.putAll(earlier.facts());
        facts.putAll(later.facts());
        return new Facts(later.asOf(), years, facts);
    }

    private static void put(Map<Integer, Map<Figure, BigDecimal>> years, int year, Map<Figure, BigDecimal> figures) {
        years.computeIfAbsent(year, first -> new EnumMap<>(Figure.class)).putAll(figures);
    }
}
