package io.tidu.publication;

import io.tidu.shared.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * The days a notice is before the public.
 *
 * <p>Counted as the bureaus do: the day of opening is the first if it is a working day. The notice of Jiangsu from Friday
 * 2025-12-05 to Thursday 12-11 is one of five working days (domain notes 3.1). The last day ends at 24:00 in Shanghai.
 *
 * @param workingDays how many working days (工作日) lie in it
 * @param closesOn the last day, a working day
 */
public record NoticeWindow(LocalDate opensOn, int workingDays, LocalDate closesOn) {

    /** The shortest there is; the notices seen have five or more. */
    public static final int SHORTEST = 5;

    public static final int LONGEST = 60;

    /** A day in the window that is not what its weekday says. */
    public record UnusualDay(LocalDate day, boolean worked) {}

    static NoticeWindow from(LocalDate opensOn, int workingDays, WorkingDays calendar) {
        return new NoticeWindow(opensOn, workingDays, calendar.plusWorkingDays(opensOn.minusDays(1), workingDays));
    }

    public boolean hasEnded(LocalDate today) {
        return today.isAfter(closesOn);
    }

    /** The working days that are left, today counted; 0 once it has ended. */
    public int daysLeft(LocalDate today, WorkingDays calendar) {
        var first = today.isBefore(opensOn) ? opensOn : today;
        return hasEnded(today) ? 0 : calendar.workingDaysBetween(first.minusDays(1), closesOn);
    }

    /** The holidays on weekdays and the weekend days worked instead (调休) that the window runs over. */
    public List<UnusualDay> unusualDays(WorkingDays calendar) {
        return opensOn.datesUntil(closesOn.plusDays(1))
                .filter(day -> calendar.isWorkingDay(day) != isWeekday(day))
                .map(day -> new UnusualDay(day, calendar.isWorkingDay(day)))
                .toList();
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
