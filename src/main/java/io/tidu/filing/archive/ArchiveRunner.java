package io.tidu.filing.archive;

import io.tidu.identity.NotFound;
import io.tidu.shared.Attempts;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import io.tidu.shared.TimeOrderedId;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Makes packages one after the other, away from the screens. What a program had begun that went down is begun anew by the next one
 * that has the same folder.
 */
@Component
class ArchiveRunner {

    private static final Logger log = LoggerFactory.getLogger(ArchiveRunner.class);
    private static final Duration BEAT = Duration.ofSeconds(1);

    private final ArchiveJobs jobs;
    private final ArchiveWork work;
    private final ArchivePlace place;
    private final ArchiveSettings settings;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;
    private final LiveTopics live;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("packages").daemon().factory());
    private volatile boolean stopping;

    ArchiveRunner(
            ArchiveJobs jobs,
            ArchiveWork work,
            ArchivePlace place,
            ArchiveSettings settings,
            Attempts attempts,
            ApplicationEventPublisher events,
            LiveTopics live,
            Clock clock) {
        this.jobs = jobs;
        this.work = work;
        this.place = place;
        this.settings = settings;
        this.attempts = attempts;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT1M")
    void wake() {
        try {
            worker.execute(this::makeAll);
        } catch (RejectedExecutionException down) {
            log.debug("the program goes down");
        }
    }

    private void makeAll() {
        try {
            var runner = TimeOrderedId.next();
            for (var next = jobs.take(place.id(), runner); next.isPresent() && !stopping; ) {
                make(next.get(), runner);
                next = jobs.take(place.id(), runner);
            }
        } catch (RuntimeException failed) {
            log.error("Packages cannot be looked for", failed);
        }
    }

    private void make(ArchiveJob job, UUID runner) {
        tell(job);
        try {
            makeFile(job, runner);
        } catch (ArchiveStopped stopped) {
            if (stopping) {
                jobs.release(job.id(), runner);
            }
        } catch (NotFound notAnyMore) {
            log.info(
                    "package {} is not made: {} may not any more",
                    job.id().value(),
                    job.by().name());
            jobs.fail(job.id(), runner);
        } catch (IOException | RuntimeException failed) {
            log.error("package {} was not made", job.id().value(), failed);
            jobs.fail(job.id(), runner);
        }
        tell(job);
    }

    private void makeFile(ArchiveJob job, UUID runner) throws IOException {
        var file = place.files().begin();
        var digests = place.files().begin();
        try {
            var digest = work.write(job, file, digests, new Pulse(job, runner)::beat);
            long size = Files.size(file);
            // the bytes first, then the row: what breaks off in between is a file that nobody names and the night takes
            place.files().keep(file, digest);
            attempts.inTransaction(() -> done(job, runner, size, digest));
        } finally {
            deleteQuietly(file);
            deleteQuietly(digests);
        }
    }

    private void done(ArchiveJob job, UUID runner, long size, String digest) {
        var now = clock.instant();
        if (jobs.done(job.id(), runner, size, digest, now.plus(settings.keep()))) {
            events.publishEvent(new ArchiveReady(job.id(), job.by(), job.row().filings(), now));
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException later) {
            log.warn("{} stays until the night", file, later);
        }
    }

    private void tell(ArchiveJob job) {
        live.changed(LiveTopic.account(job.by().account().value()));
    }

    /** Says about once a second how far a package is, and learns that it was stopped. */
    private final class Pulse {

        private final ArchiveJob job;
        private final UUID runner;
        private Instant last = Instant.EPOCH;
        private ArchiveProgress told = ArchiveProgress.NONE;

        Pulse(ArchiveJob job, UUID runner) {
            this.job = job;
            this.runner = runner;
        }

        void beat(ArchiveProgress progress) {
            var now = clock.instant();
            boolean ended = progress.filings() == job.row().filings();
            if (!stopping && !ended && now.isBefore(last.plus(BEAT))) {
                return;
            }
            if (stopping || !jobs.goesOn(job.id(), runner, progress)) {
                throw new ArchiveStopped();
            }
            last = now;
            if (!progress.equals(told)) {
                told = progress;
                tell(job);
            }
        }
    }

    /** Breaks off after the file in hand. */
    @PreDestroy
    void stop() {
        stopping = true;
        worker.close();
    }
}
