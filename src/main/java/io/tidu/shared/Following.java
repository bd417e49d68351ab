package io.tidu.shared;

import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One screen that follows some topics. However many changes come, it is told once for all of them, and then not again before
 * a second has passed: five thousand decisions in one go are a handful of refreshes.
 */
public final class Following implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Following.class);

    /** Changes that come together are told together. */
    private static final long GATHERING = TimeUnit.MILLISECONDS.toNanos(60);

    private final List<LiveTopic> topics;
    private final Runnable changed;
    private final LiveTopics source;
    private final AtomicBoolean due = new AtomicBoolean();
    private volatile long told;
    private volatile boolean closed;

    Following(List<LiveTopic> topics, Runnable changed, LiveTopics source) {
        this.topics = topics;
        this.changed = changed;
        this.source = source;
        this.told = System.nanoTime() - source.pause().toNanos();
    }

    List<LiveTopic> topics() {
        return topics;
    }

    void changed() {
        if (!closed && due.compareAndSet(false, true)) {
            long rest = source.pause().toNanos() - (System.nanoTime() - told);
            try {
                source.tellers().schedule(this::tell, Math.max(GATHERING, rest), TimeUnit.NANOSECONDS);
            } catch (RejectedExecutionException stopping) {
                due.set(false);
            }
        }
    }

    /** What changes while it is being told counts anew. */
    private void tell() {
        due.set(false);
        told = System.nanoTime();
        if (!closed) {
            try {
                changed.run();
            } catch (RuntimeException failed) {
                log.warn("A screen could not be told of a change", failed);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        source.leave(this);
    }
}
