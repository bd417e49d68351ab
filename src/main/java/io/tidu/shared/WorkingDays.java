package io.tidu.shared;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * Counts working days (工作日) as the State Council sets them for each year, days worked instead of holidays (调休) included.
 *
 * <p>A year it has not announced is counted Monday to Friday less the statutory holidays known, and is
 * {@linkplain #isProvisional(int) provisional}: whoever shows a deadline that falls into one says so.
 */
public final class WorkingDays {

    private final Map<Integer, CalendarYear> years;

    WorkingDays(Collection<CalendarYear> years) {
        this.years = years.stream().collect(toUnmodifiableMap(CalendarYear::year, identity()));
    }

    /** Reads the years delivered with the program in {@code db/calendar}. */
    public static WorkingDays delivered() {
        return new WorkingDays(CalendarFiles.delivered());
    }

    public boolean isWorkingDay(LocalDate day) {
        return year(day.getYear()).isWorkingDay(day);
    }

    /**
     * The n-th working day after a day, the day itself not counted: a notice of five working days that appears on day
     * {@code start} runs until the end of {@code plusWorkingDays(start, 5)}.
     *
     * @param n 0 answers the start itself, whatever day it is
     * @throws IllegalArgumentException if n is negative
     */
    public LocalDate plusWorkingDays(LocalDate start, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("Working days are counted forward, not " + n);
        }
        var day = start;
        for (int counted = 0; counted < n; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    /**
     * How many working days lie after {@code from} up to and including {@code to}; negative if {@code to} is the earlier, so
     * that a deadline missed by two working days is at −2.
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return Math.toIntExact(from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count());
    }

    /** Whether the holidays of a year are not, or not all, known yet. */
    public boolean isProvisional(int year) {
        return year(year).provisional();
    }

    private CalendarYear year(int year) {
        return years.getOrDefault(year, CalendarYear.unknown(year));
    }
}
