package io.tidu.evidence;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reads in the background, on one thread of its own: a long scan keeps neither uploads nor other tasks waiting. */
@Component
class ReadingWorker implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ReadingWorker.class);

    private final ReadingWork work;
    private final AtomicBoolean running = new AtomicBoolean();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("read-evidence")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());

    ReadingWorker(ReadingWork work) {
        this.work = work;
    }

    @Scheduled(fixedDelayString = "PT3S", initialDelayString = "PT10S")
    void look() {
        if (running.compareAndSet(false, true)) {
            thread.execute(this::readAll);
        }
    }

    private void readAll() {
        try {
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                more = work.next();
            }
        } catch (RuntimeException e) {
            log.warn("evidence was not read; it is tried again", e);
        } finally {
            running.set(false);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
