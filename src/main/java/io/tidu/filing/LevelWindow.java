package io.tidu.filing;

import io.tidu.shared.Zone;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The time somebody has for something in a round.
 *
 * @param closesAt the first instant that is too late: "24:00 of 30 June" is the start of 1 July in Shanghai
 */
public record LevelWindow(Instant opensAt, Instant closesAt) {

    /** From 0:00 of the first day to 24:00 of the last. */
    public static LevelWindow ofDays(LocalDate first, LocalDate last) {
        return new LevelWindow(startOf(first), startOf(last.plusDays(1)));
    }

    public boolean isOpenAt(Instant at) {
        return !at.isBefore(opensAt) && at.isBefore(closesAt);
    }

    /** The last day on which something is in time. */
    public LocalDate lastDay() {
        return closesAt.minusNanos(1).atZone(Zone.SHANGHAI).toLocalDate();
    }

    public LocalDate firstDay() {
        return opensAt.atZone(Zone.SHANGHAI).toLocalDate();
    }

    boolean overlaps(LevelWindow other) {
        return opensAt.isBefore(other.closesAt) && other.opensAt.isBefore(closesAt);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Zone.SHANGHAI).toInstant();
    }
}
