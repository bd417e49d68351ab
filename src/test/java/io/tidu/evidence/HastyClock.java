package io.tidu.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock on which two seconds pass between any two looks, beginning an hour ago. */
class HastyClock extends Clock {

    private final Clock clock;
    private Duration ahead = Duration.ofHours(-1);

    HastyClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Instant instant() {
        ahead = ahead.plusSeconds(2);
        return clock.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new HastyClock(clock.withZone(zone));
    }
}
