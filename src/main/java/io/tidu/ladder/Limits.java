package io.tidu.ladder;

import io.tidu.shared.CallerLimit;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many assessments one address may ask for in a minute, by the service and by the page for everybody together. */
@Component
class Limits {

    private final CallerLimit limit;

    Limits(@Value("${tidu.assessments.per-minute:120}") int perMinute) {
        limit = new CallerLimit(perMinute, Duration.ofMinutes(1));
    }

    /** Counts a call; answers the whole seconds to wait if it is one too many, otherwise zero. */
    long secondsToWait(String address) {
        return limit.secondsToWait(address);
    }
}
