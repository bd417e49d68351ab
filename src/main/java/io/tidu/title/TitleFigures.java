package io.tidu.title;

import java.time.LocalDate;
import java.util.List;

/** How many titles there are, where and since when. Numbers only, so for everybody. Each question counts all: keep the answers. */
public interface TitleFigures {

    /**
     * The titles validly held on that day by rung and county; places without any are absent. A title goes where its firm goes, so a day of the
     * past has the titles of that day in the places of today.
     */
    List<PlaceFigure> places(LocalDate asOf);

    /** What became of each rung from its first year until that day, every year in between named; by rung and year. */
    List<YearFigure> years(LocalDate asOf);
}
