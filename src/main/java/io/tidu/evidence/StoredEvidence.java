package io.tidu.evidence;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class StoredEvidence implements EvidenceService {

    private final Permissions permissions;
    private final Intake intake;
    private final EvidenceSettings settings;
    private final ContentStore store;
    private final EvidenceFiles files;
    private final Dossiers dossiers;
    private final AuditTrail trail;
    private final Viewings viewings;
    private final Clock clock;
    private final TransactionTemplate transaction;

    StoredEvidence(
            Permissions permissions,
            Intake intake,
            EvidenceSettings settings,
            ContentStore store,
            EvidenceFiles files,
            Dossiers dossiers,
            AuditTrail trail,
            Viewings viewings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.permissions = permissions;
        this.intake = intake;
        this.settings = settings;
        this.store = store;
        this.files = files;
        this.dossiers = dossiers;
        this.trail = trail;
        this.viewings = viewings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public EvidenceRow add(
            Actor actor, DossierId dossier, SlotCode code, String fileName, InputStream bytes, EvidenceLimits limits) {
        return intake.add(actor, dossier, code, fileName, bytes, limits);
    }

    @Override
    public List<EvidenceRow> list(Actor actor, DossierId dossier) {
        permissions.requireRead(actor, dossier);
        return files.current(dossier);
    }

    @Override
    public EvidenceRow find(Actor actor, EvidenceId id) {
        return permissions.readable(actor, files.find(id));
    }

    @Override
    public void remove(Actor actor, EvidenceId id) {
        var row = find(actor, id);
        transaction.executeWithoutResult(status -> {
            dossiers.lock(row.dossier());
            permissions.requireChange(actor, row.dossier());
            if (files.remove(id, actor, clock.instant())) {
                dossiers.use(row.dossier(), -row.size());
                trail.record(actor, Trails.subject(row), "EVIDENCE_REMOVED", Trails.described(row), null);
            }
        });
    }

    @Override
    public EvidenceContent open(Actor actor, EvidenceId id, EvidenceUse use) {
        var row = find(actor, id);
        viewings.log(
                actor,
                id,
                use,
                () -> transaction.executeWithoutResult(status ->
                        trail.record(actor, Trails.subject(row), "EVIDENCE_" + use, null, Trails.described(row))));
        return new StoredContent(row, store);
    }

    @Override
    public long usedBytes(Actor actor, DossierId dossier) {
        permissions.requireRead(actor, dossier);
        return dossiers.usedBytes(dossier);
    }

    @Override
    public EvidenceLimits limits() {
        return settings.limits();
    }

    @Override
    public void freeze(Actor actor, DossierId dossier, int submission) {
        transaction.executeWithoutResult(status -> {
            permissions.requireRead(actor, dossier);
            dossiers.lock(dossier);
            if (!files.isSubmitted(dossier, submission)) {
                files.submit(dossier, submission, clock.instant());
            }
        });
    }

    @Override
    public List<EvidenceRow> asOfSubmission(Actor actor, DossierId dossier, int submission) {
        permissions.requireRead(actor, dossier);
        return files.submitted(dossier, submission);
    }

    @Override
    public EvidenceChanges changes(Actor actor, DossierId dossier, int earlier, int later) {
        var before = asOfSubmission(actor, dossier, earlier);
        var after = asOfSubmission(actor, dossier, later);
        return new EvidenceChanges(without(after, before), without(before, after));
    }

    private static List<EvidenceRow> without(List<EvidenceRow> rows, List<EvidenceRow> others) {
        var excluded = new HashSet<>(others);
        return rows.stream().filter(row -> !excluded.contains(row)).toList();
    }
}
