package io.tidu.shell.demo;

import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The clock of demo mode: while the story is told it stands where the story is, and afterwards it is the clock of the
 * machine for good.
 */
class DemoClock extends Clock {

    private final Clock machine;
    private volatile @Nullable Instant told;

    DemoClock(Clock machine) {
        this.machine = machine;
    }

    void standAt(LocalDate day, int hour, int minute) {
        told = day.atTime(hour, minute).atZone(Zone.SHANGHAI).toInstant();
    }

    /** Lets a moment pass in the story, so that two steps never happen at once. */
    void tick(int seconds) {
        var now = told;
        if (now != null) {
            told = now.plusSeconds(seconds);
        }
    }

    void followTheMachine() {
        told = null;
    }

    @Override
    public Instant instant() {
        var now = told;
        return now == null ? machine.instant() : now;
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    /** Reads the same story in another zone. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new Clock() {
            @Override
            public Instant instant() {
                return DemoClock.this.instant();
            }

            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return DemoClock.this.withZone(other);
            }
        };
    }
}
