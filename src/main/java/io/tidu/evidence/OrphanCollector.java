package io.tidu.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives up bytes that nothing has named for a day: what a crash, a refusal or a removal left.
 *
 * <p>Before bytes go, their row is locked or its place taken, and it is gone when they are: an upload of the same bytes at
 * that very moment waits, then finds that they are not there and asks for them again. A day is longer than any upload.
 */
@Component
class OrphanCollector {

    static final Duration GRACE = Duration.ofDays(1);
    private static final Logger log = LoggerFactory.getLogger(OrphanCollector.class);

    private final ContentStore store;
    private final Contents contents;
    private final Clock clock;
    private final TransactionTemplate transaction;

    OrphanCollector(ContentStore store, Contents contents, Clock clock, PlatformTransactionManager transactions) {
        this.store = store;
        this.contents = contents;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
    void collect() throws IOException {
        var before = clock.instant().minus(GRACE);
        int unfinished = store.discardReceivedBefore(before);
        int unnamed = collectUnnamed(before);
        int unknown = collectUnknown(before);
        log.info("evidence: gave up {} unfinished, {} unnamed and {} unknown files", unfinished, unnamed, unknown);
    }

    private int collectUnnamed(Instant before) {
        int collected = 0;
        for (var digest : contents.unnamedSince(before)) {
            if (inTransaction(() -> contents.forget(digest, before) && discarded(digest))) {
                collected++;
            }
        }
        return collected;
    }

    private int collectUnknown(Instant before) throws IOException {
        int collected = 0;
        for (int i = 0; i < 256; i++) {
            var prefix = HexFormat.of().toHexDigits((byte) i);
            var kept = store.keptBefore(before, prefix);
            kept.removeAll(contents.known(prefix));
            for (var digest : kept) {
                if (inTransaction(() -> contents.claim(digest, before)
                        && isStillOld(digest, before, prefix)
                        && discarded(digest)
                        && contents.forget(digest, clock.instant()))) {
                    collected++;
                }
            }
        }
        return collected;
    }

    private boolean inTransaction(Step step) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            try {
                boolean done = step.run();
                if (!done) {
                    status.setRollbackOnly();
                }
                return done;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }

    private boolean isStillOld(Digest digest, Instant before, String prefix) throws IOException {
        return store.keptBefore(before, prefix).contains(digest);
    }

    private boolean discarded(Digest digest) throws IOException {
        store.discard(digest);
        return true;
    }

    private interface Step {
        boolean run() throws IOException;
    }
}
