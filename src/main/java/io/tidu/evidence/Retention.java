package io.tidu.evidence;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.shared.Attempts;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes what a filing leaves that was given up: files that no submission contains, some time after it was withdrawn. What
 * was ever submitted stays, and so does everything of a filing that was decided. Bytes that nothing names then are given up
 * by the {@link OrphanCollector}.
 */
@Component
class Retention {

    private static final Logger log = LoggerFactory.getLogger(Retention.class);
    private static final Actor PROGRAM = Actor.program("retention");
    private static final int PAGE = 500;

    private final LeftFiles left;
    private final Dossiers dossiers;
    private final ObjectProvider<DossierOwner> owners;
    private final EvidenceSettings settings;
    private final AuditTrail trail;
    private final Trails trails;
    private final Clock clock;
    private final Attempts attempts;

    Retention(
            LeftFiles left,
            Dossiers dossiers,
            ObjectProvider<DossierOwner> owners,
            EvidenceSettings settings,
            AuditTrail trail,
            Trails trails,
            Clock clock,
            Attempts attempts) {
        this.left = left;
        this.dossiers = dossiers;
        this.owners = owners;
        this.settings = settings;
        this.trail = trail;
        this.trails = trails;
        this.clock = clock;
        this.attempts = attempts;
    }

    @Scheduled(cron = "0 10 3 * * *", zone = "Asia/Shanghai")
    void removeWhatIsLeft() {
        var before = clock.instant().minus(settings.keepWithdrawn());
        int removed = 0;
        for (var page = left.dossiersAfter(null, PAGE);
                !page.isEmpty();
                page = left.dossiersAfter(page.getLast(), PAGE)) {
            for (var dossier : givenUp(page, before)) {
                removed += attempts.inTransaction(() -> remove(dossier));
            }
        }
        log.info("evidence: removed {} files of filings that were withdrawn", removed);
    }

    private Set<DossierId> givenUp(List<DossierId> page, Instant before) {
        var givenUp = new HashSet<DossierId>();
        owners.forEach(owner -> givenUp.addAll(owner.givenUp(page, before)));
        return givenUp;
    }

    private int remove(DossierId dossier) {
        dossiers.lock(dossier);
        var files = left.of(dossier);
        for (var row : files) {
            trail.record(PROGRAM, Trails.subject(row), "EVIDENCE_EXPIRED", trails.described(row), null);
            left.remove(row);
            dossiers.use(dossier, -row.size());
        }
        return files.size();
    }
}
