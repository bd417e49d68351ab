package io.tidu.title;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Adds up the years of one rung from the days on which its titles began and ceased. */
class YearTally {

    private final String rung;
    private final LocalDate asOf;
    private final Map<Integer, Integer> recognised = new TreeMap<>();
    private final Map<Integer, Integer> renewed = new TreeMap<>();
    private final Map<Integer, Integer> ceased = new TreeMap<>();

    YearTally(String rung, LocalDate asOf) {
        this.rung = rung;
        this.asOf = asOf;
    }

    void began(LocalDate day, boolean renewal, int titles) {
        if (!day.isAfter(asOf)) {
            (renewal ? renewed : recognised).merge(day.getYear(), titles, Integer::sum);
        }
    }

    /** @param day the first on which they were no longer held */
    void ceased(LocalDate day, int titles) {
        if (!day.isAfter(asOf)) {
            ceased.merge(day.getYear(), titles, Integer::sum);
        }
    }

    List<YearFigure> years() {
        var years = new ArrayList<YearFigure>();
        int held = 0;
        for (int year = first(); year <= asOf.getYear(); year++) {
            held += of(recognised, year) + of(renewed, year) - of(ceased, year);
            years.add(new YearFigure(rung, year, of(recognised, year), of(renewed, year), held));
        }
        return years;
    }

    private int first() {
        return Stream.of(recognised, renewed)
                .flatMap(began -> began.keySet().stream())
                .min(Comparator.naturalOrder())
                .orElse(asOf.getYear() + 1);
    }

    private static int of(Map<Integer, Integer> years, int year) {
        return years.getOrDefault(year, 0);
    }
}
