package io.tidu.filing.archive;

import io.tidu.identity.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps what was made until its time is over: to the second for whoever asks, and off the disk within the hour. */
@Component
class ArchiveKeeping {

    private static final Logger log = LoggerFactory.getLogger(ArchiveKeeping.class);

    /** Longer than any package is being made. */
    private static final Duration LEFT = Duration.ofDays(1);

    /** How long the list still says what there was. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final ArchiveJobs jobs;
    private final ArchivePlace place;
    private final Clock clock;

    ArchiveKeeping(ArchiveJobs jobs, ArchivePlace place, Clock clock) {
        this.jobs = jobs;
        this.place = place;
        this.clock = clock;
    }

    /** @throws NotFound if it is not made, its time is over, or it is kept somewhere else */
    MadeArchive made(ArchiveJob job) {
        var digest = job.row().digest();
        var size = job.row().size();
        if (digest == null || size == null || isOver(job.row()) || !isHere(digest)) {
            throw new NotFound();
        }
        return new Made(fileName(job), size, digest, place);
    }

    /** As it is, also where the hour has not come round since its time was over. */
    ArchiveRow shown(ArchiveJob job) {
        var row = job.row();
        return isOver(row)
                ? new ArchiveRow(
                        row.id(),
                        ArchiveState.EXPIRED,
                        row.round(),
                        row.filings(),
                        row.done(),
                        row.files(),
                        row.lacking(),
                        null,
                        null,
                        row.askedAt(),
                        row.endedAt(),
                        null)
                : row;
    }

    private boolean isOver(ArchiveRow row) {
        return row.expiresAt() != null && !clock.instant().isBefore(row.expiresAt());
    }

    private boolean isHere(String digest) {
        try {
            return place.files().holds(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fileName(ArchiveJob job) {
        return "tidu-%s-%d.zip"
                .formatted(
                        job.id().value().toString().substring(0, 8), job.row().filings());
    }

    void discard(ArchiveJob job) {
        var digest = job.row().digest();
        if (digest != null && jobs.expire(job.id())) {
            delete(digest);
        }
    }

    @Scheduled(cron = "0 25 * * * *", zone = "Asia/Shanghai")
    void removeWhatIsOver() throws IOException {
        jobs.expired(place.id()).forEach(this::discard);
        var before = clock.instant().minus(LEFT);
        for (var digest : place.files().keptBefore(before)) {
            if (!jobs.isKept(place.id(), digest)) {
                log.info("removes a package that nobody names");
                delete(digest);
            }
        }
        jobs.forgetEndedBefore(clock.instant().minus(REMEMBERED));
    }

    private void delete(String digest) {
        try {
            place.files().discard(digest);
        } catch (IOException later) {
            log.warn("package {} stays until the next hour", digest, later);
        }
    }

    private record Made(String fileName, long size, String digest, ArchivePlace place) implements MadeArchive {

        private Made {
            Objects.requireNonNull(digest);
        }

        @Override
        public InputStream stream(long offset) throws IOException {
            return place.files().open(digest, offset, size - offset);
        }
    }
}
