package io.tidu.enterprise;

import io.tidu.shared.CallerLimit;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many registrations may be sent from one address in an hour, wrong ones too: each costs a password's worth of work, and
 * tells whether a credit code is taken. The firms of an industrial park may share an address, hence not very few.
 */
@Component
class RegistrationLimit {

    private final CallerLimit limit;

    RegistrationLimit(@Value("${tidu.registrations.per-hour:30}") int perHour) {
        limit = new CallerLimit(perHour, Duration.ofHours(1));
    }

    /** Counts a registration; answers the whole seconds to wait if it is one too many, otherwise zero. */
    long secondsToWait(String address) {
        return limit.secondsToWait(address);
    }
}
