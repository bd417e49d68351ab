package io.tidu.publication.web;

import io.tidu.shared.CallerLimit;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How often one address may have something checked, and how many files are looked at together: each is held in memory. */
@Component
class VerifyLimits {

    private static final int TOGETHER = 2;
    private static final int SECONDS_OF_PATIENCE = 10;

    private final CallerLimit files;
    private final CallerLimit numbers;
    private final Semaphore places = new Semaphore(TOGETHER, true);

    VerifyLimits(
            @Value("${tidu.verify.files-per-hour:60}") int filesPerHour,
            @Value("${tidu.verify.numbers-per-minute:60}") int numbersPerMinute) {
        files = new CallerLimit(filesPerHour, Duration.ofHours(1));
        numbers = new CallerLimit(numbersPerMinute, Duration.ofMinutes(1));
    }

    /** Counts a file; answers the whole seconds to wait if it is one too many, otherwise zero. */
    long secondsToFile(String address) {
        return files.secondsToWait(address);
    }

    /** Counts a number; answers the whole seconds to wait if it is one too many, otherwise zero. */
    long secondsToNumber(String address) {
        return numbers.secondsToWait(address);
    }

    /** @throws Busy if too many files are being looked at */
    <T> T withPlace(Supplier<T> work) throws Busy {
        if (!hasPlace()) {
            throw new Busy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(SECONDS_OF_PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Too many files are being looked at. */
    static final class Busy extends Exception {}
}
