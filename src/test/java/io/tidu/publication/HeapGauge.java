package io.tidu.publication;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** The most live heap while something is done, beyond what there was before: collects again and again and looks at what is left. */
final class HeapGauge implements AutoCloseable {

    /** Collecting all the time would leave no time for what is measured. */
    private static final long PAUSE = 150_000_000;

    private final AtomicLong most = new AtomicLong();
    private final long before;
    private final Thread looking;
    private volatile boolean over;

    HeapGauge() {
        before = live();
        looking = Thread.ofPlatform().daemon().start(this::look);
    }

    private void look() {
        while (!over) {
            most.accumulateAndGet(live() - before, Math::max);
            LockSupport.parkNanos(PAUSE);
        }
    }

    long most() {
        return Math.max(0, most.get());
    }

    private static long live() {
        System.gc();
        var heap = Runtime.getRuntime();
        return heap.totalMemory() - heap.freeMemory();
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        looking.join();
    }
}
