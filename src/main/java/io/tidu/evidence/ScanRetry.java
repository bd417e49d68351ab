package io.tidu.evidence;

import io.tidu.evidence.ScanResult.Clean;
import io.tidu.evidence.ScanResult.Infected;
import io.tidu.evidence.ScanResult.Unknown;
import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.shared.Attempts;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks the scanner every minute about what waits for it, and in between about what came in before there was one. */
@Component
class ScanRetry {

    private static final Logger log = LoggerFactory.getLogger(ScanRetry.class);
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int AT_ONCE = 100;

    private final Scanning scanning;
    private final ScanQueue queue;
    private final ContentStore store;
    private final EvidenceFiles files;
    private final AuditTrail trail;
    private final Clock clock;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;

    ScanRetry(
            Scanning scanning,
            ScanQueue queue,
            ContentStore store,
            EvidenceFiles files,
            AuditTrail trail,
            Clock clock,
            Attempts attempts,
            ApplicationEventPublisher events) {
        this.scanning = scanning;
        this.queue = queue;
        this.store = store;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
        this.attempts = attempts;
        this.events = events;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT30S")
    void retry() {
        if (scanning.isSetUp() && seenAll(ScanState.WAITING)) {
            seenAll(ScanState.NONE);
        }
    }

    /** Returns false if the scanner is away: then nothing else need be asked. */
    private boolean seenAll(ScanState state) {
        for (var content : queue.next(state, clock.instant().minus(PAUSE), AT_ONCE)) {
            if (!seen(content)) {
                return false;
            }
        }
        return true;
    }

    private boolean seen(Contents.Kept content) {
        try {
            return switch (scanning.again(store, content)) {
                case Clean clean -> {
                    queue.scanned(content.digest(), ScanState.CLEAN, null, clock.instant());
                    yield true;
                }
                case Infected(var name) -> {
                    attempts.inTransaction(() -> infected(content.digest(), name));
                    yield true;
                }
                case Unknown(var reason, var away) -> {
                    if (!away) {
                        queue.tried(content.digest(), reason, clock.instant());
                    }
                    yield !away;
                }
            };
        } catch (IOException e) {
            log.warn(
                    "evidence {} cannot be read for the malware scanner",
                    content.digest().hex(),
                    e);
            queue.tried(content.digest(), "cannot be read", clock.instant());
            return true;
        }
    }

    private void infected(Digest digest, String name) {
        var now = clock.instant();
        queue.scanned(digest, ScanState.INFECTED, name, now);
        for (var row : files.standingOn(List.of(digest))) {
            trail.record(Actor.program("clamd"), Trails.subject(row), "EVIDENCE_INFECTED", null, name);
            events.publishEvent(new EvidenceInfected(row.dossier(), row.id(), row.slot(), now));
        }
    }
}
