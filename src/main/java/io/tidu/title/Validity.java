package io.tidu.title;

import java.time.LocalDate;

/**
 * How long a title is good for, counted from the day its list is published.
 *
 * <p>Titles are valid for three years (A26 art. 16) from publication (自公布之日起, so the Shanxi lists; domain notes 1.1 and
 * 3.1). No rule names the last day. Decided here: the firm holds the title on the day of publication itself, so the last
 * day is the one <em>before</em> the anniversary. That is three whole years, and a renewal published on the anniversary
 * joins without a day held twice or not at all. Where a list names its own last day, that day is stored instead.
 */
public sealed interface Validity {

    LocalDate lastDay(LocalDate publishedOn);

    /** Whole years from the day of publication. */
    record Years(int number) implements Validity {

        public Years {
            if (number < 1) {
                throw new IllegalArgumentException("a title is good for at least a year, not " + number);
            }
        }

        /** From a 29 February, three years end on 27 or 28 February, the day before the (missing) anniversary. */
        @Override
        public LocalDate lastDay(LocalDate publishedOn) {
            return publishedOn.plusYears(number).minusDays(1);
        }
    }

    /** To the end of the calendar year of publication (科技型中小企业: one number per enterprise and year). */
    record CalendarYear() implements Validity {

        @Override
        public LocalDate lastDay(LocalDate publishedOn) {
            return LocalDate.of(publishedOn.getYear(), 12, 31);
        }
    }
}
