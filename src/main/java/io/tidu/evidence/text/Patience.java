package io.tidu.evidence.text;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** The time of one thread for one file, counted from here. */
final class Patience {

    /** Asking for the time costs more than most of what happens in between. */
    private static final int ASK_EVERY = 64;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long workUntil;
    private final long clockUntil;
    private int asked;

    Patience(Duration work) {
        workUntil = THREADS.getCurrentThreadCpuTime() + work.toNanos();
        clockUntil = System.nanoTime() + 2 * work.toNanos();
    }

    /** The time is over. */
    static final class OutOfTime extends IOException {
        OutOfTime() {
            super("the file takes too long to read");
        }
    }

    void require() throws OutOfTime {
        if (asked++ % ASK_EVERY == 0 && isOver()) {
            asked = 0;
            throw new OutOfTime();
        }
    }

    boolean isOver() {
        return Thread.currentThread().isInterrupted()
                || System.nanoTime() - clockUntil > 0
                || THREADS.getCurrentThreadCpuTime() > workUntil;
    }
}
