package io.tidu.filing;

import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that the course of a round sets; between that no two moments are the same. */
final class SimulatedClock extends Clock {

    private volatile Instant begun = Instant.parse("2026-01-05T01:00:00Z");
    private final AtomicLong micros = new AtomicLong();

    /** A day and a time in Shanghai. */
    void set(String day, String time) {
        set(LocalDate.parse(day), time);
    }

    void set(LocalDate day, String time) {
        begun = day.atTime(LocalTime.parse(time)).atZone(Zone.SHANGHAI).toInstant();
        micros.set(0);
    }

    @Override
    public Instant instant() {
        return begun.plusNanos(1000 * micros.incrementAndGet());
    }

    @Override
    public ZoneId getZone() {
        return Zone.SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
