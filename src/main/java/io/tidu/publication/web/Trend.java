package io.tidu.publication.web;

import io.tidu.title.YearFigure;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The years of one rung, or of all together, with the height of each year's column in the picture. */
record Trend(List<Year> years) {

    /** Height of the highest column, in units of the picture. */
    static final int HEIGHT = 120;

    /** @param height of the column that stands for the titles held */
    record Year(int year, int recognised, int renewed, int held, int height) {}

    static Trend of(List<YearFigure> figures, @Nullable String rung) {
        var sums = new TreeMap<Integer, YearFigure>();
        figures.stream()
                .filter(figure -> rung == null || figure.rung().equals(rung))
                .forEach(figure -> sums.merge(figure.year(), figure, Trend::sum));
        int most = sums.values().stream().mapToInt(YearFigure::held).max().orElse(0);
        return new Trend(sums.values().stream().map(sum -> year(sum, most)).toList());
    }

    private static YearFigure sum(YearFigure one, YearFigure other) {
        return new YearFigure(
                one.rung(),
                one.year(),
                one.recognised() + other.recognised(),
                one.renewed() + other.renewed(),
                one.held() + other.held());
    }

    private static Year year(YearFigure sum, int most) {
        int height = most == 0 ? 0 : Math.round((float) sum.held() * HEIGHT / most);
        return new Year(sum.year(), sum.recognised(), sum.renewed(), sum.held(), height);
    }
}
