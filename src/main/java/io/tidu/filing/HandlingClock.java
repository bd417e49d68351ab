package io.tidu.filing;

import io.tidu.shared.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts the working days (工作日) a bureau has had a file.
 *
 * <p>The day of arrival does not count, as a period counted in days begins the day after; the day on which the file leaves
 * does. While the file is elsewhere, with the firm for correction above all, the clock stands still; when it comes back it
 * goes on where it stopped. Stops may overlap, touch or repeat: what counts is whether the bureau had the file on that day.
 *
 * @param arrived the day on which it first came to the bureau
 * @param stops in order, none touching another
 */
record HandlingClock(LocalDate arrived, List<Stop> stops) {

    HandlingClock {
        stops = joined(stops);
    }

    /**
     * When the bureau did not have the file.
     *
     * @param until the day it came back; null while it is away
     */
    record Stop(LocalDate from, @Nullable LocalDate until) {

        private boolean covers(LocalDate day) {
            return day.isAfter(from) && (until == null || !day.isAfter(until));
        }

        /** Whether nothing lies between this one and a later one. */
        private boolean reaches(Stop later) {
            return until == null || !later.from.isAfter(until);
        }

        private Stop and(Stop later) {
            if (until == null || later.until == null) {
                return new Stop(from, null);
            }
            return new Stop(from, until.isAfter(later.until) ? until : later.until);
        }
    }

    boolean stopped() {
        return !stops.isEmpty() && stops.getLast().until() == null;
    }

    /** The working days used up by the end of a day. */
    int spent(WorkingDays calendar, LocalDate today) {
        if (!today.isAfter(arrived)) {
            return 0;
        }
        return Math.toIntExact(arrived.plusDays(1)
                .datesUntil(today.plusDays(1))
                .filter(day -> counts(calendar, day))
                .count());
    }

    /**
     * The last day on which the bureau is in time.
     *
     * @param limit working days it has; at least 1
     * @return empty while the clock stands still: it is not known when it goes on
     */
    Optional<LocalDate> lastDay(WorkingDays calendar, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("nothing can be handled in " + limit + " working days");
        }
        return stopped() ? Optional.empty() : Optional.of(nthDay(calendar, limit));
    }

    private LocalDate nthDay(WorkingDays calendar, int n) {
        var day = arrived;
        for (int counted = 0; counted < n; ) {
            day = day.plusDays(1);
            if (counts(calendar, day)) {
                counted++;
            }
        }
        return day;
    }

    private boolean counts(WorkingDays calendar, LocalDate day) {
        return calendar.isWorkingDay(day) && stops.stream().noneMatch(stop -> stop.covers(day));
    }

    private static List<Stop> joined(List<Stop> stops) {
        var joined = new ArrayList<Stop>();
        stops.stream().sorted(Comparator.comparing(Stop::from)).forEach(stop -> {
            if (!joined.isEmpty() && joined.getLast().reaches(stop)) {
                joined.add(joined.removeLast().and(stop));
            } else {
                joined.add(stop);
            }
        });
        return List.copyOf(joined);
    }
}
