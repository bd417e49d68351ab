package io.tidu.publication;

import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that a test sets; the product has none. */
public final class MovableClock extends Clock {

    private volatile Instant now = at(LocalDate.parse("2026-06-01"), "10:00");

    /** A day and a time in Shanghai. */
    public void set(String day, String time) {
        set(LocalDate.parse(day), time);
    }

    public void set(LocalDate day, String time) {
        now = at(day, time);
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(Zone.SHANGHAI).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Zone.SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
