package io.tidu.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The days of a year that differ from Monday to Friday at work, Saturday and Sunday off.
 *
 * @param provisional the State Council has not announced the year yet; only what the law fixes is here
 * @param holidays days off, whatever day of the week
 * @param makeUpDays Saturdays and Sundays worked instead (调休)
 */
record CalendarYear(int year, boolean provisional, Set<LocalDate> holidays, Set<LocalDate> makeUpDays) {

    CalendarYear {
        holidays = Set.copyOf(holidays);
        makeUpDays = Set.copyOf(makeUpDays);
    }

    static CalendarYear unknown(int year) {
        return new CalendarYear(year, true, Set.of(), Set.of());
    }

    boolean isWorkingDay(LocalDate day) {
        return makeUpDays.contains(day) || (!holidays.contains(day) && isWeekday(day));
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
