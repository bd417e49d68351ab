package io.tidu.evidence;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.shared.Attempts;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

@Service
class StoredEvidence implements EvidenceService {

    private final Permissions permissions;
    private final Intake intake;
    private final EvidenceSettings settings;
    private final ContentStore store;
    private final EvidenceFiles files;
    private final Dossiers dossiers;
    private final AuditTrail trail;
    private final Trails trails;
    private final Viewings viewings;
    private final StoredCopies copies;
    private final Clock clock;
    private final Attempts attempts;

    StoredEvidence(
            Permissions permissions,
            Intake intake,
            EvidenceSettings settings,
            ContentStore store,
            EvidenceFiles files,
            Dossiers dossiers,
            AuditTrail trail,
            Trails trails,
            Viewings viewings,
            StoredCopies copies,
            Clock clock,
            Attempts attempts) {
        this.permissions = permissions;
        this.intake = intake;
        this.settings = settings;
        this.store = store;
        this.files = files;
        this.dossiers = dossiers;
        this.trail = trail;
        this.trails = trails;
        this.viewings = viewings;
        this.copies = copies;
        this.clock = clock;
        this.attempts = attempts;
    }

    @Override
    public EvidenceRow add(
            Actor actor, DossierId dossier, SlotCode code, String fileName, InputStream bytes, EvidenceLimits limits) {
        return intake.add(actor, dossier, code, fileName, bytes, limits);
    }

    @Override
    public ReceivedFile receive(SlotCode slot, String fileName, InputStream bytes, EvidenceLimits limits) {
        return intake.receive(slot, fileName, bytes, limits);
    }

    @Override
    public EvidenceRow place(Actor actor, DossierId dossier, ReceivedFile file, EvidenceLimits limits) {
        return intake.place(actor, dossier, file, limits);
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
        attempts.inTransaction(() -> {
            dossiers.lock(row.dossier());
            permissions.requireChange(actor, row.dossier());
            if (files.remove(id, actor, clock.instant())) {
                dossiers.use(row.dossier(), -row.size());
                trail.record(actor, Trails.subject(row), "EVIDENCE_REMOVED", trails.described(row), null);
            }
        });
    }

    @Override
    public EvidenceContent open(Actor actor, EvidenceId id, EvidenceUse use) {
        var row = find(actor, id);
        if (!row.scan().isOpenable()) {
            throw new EvidenceQuarantined(row);
        }
        viewings.log(
                actor,
                id,
                use,
                () -> attempts.inTransaction(() ->
                        trail.record(actor, Trails.subject(row), "EVIDENCE_" + use, null, trails.described(row))));
        return new StoredContent(row, store);
    }

    @Override
    public Map<EvidenceId, CopyNotice> among(Actor actor, Collection<EvidenceRow> files) {
        return copies.among(actor, files);
    }

    @Override
    public List<DossierName> ownOthers(Actor actor, EvidenceRow file) {
        return copies.ownOthers(actor, file);
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
        attempts.inTransaction(() -> {
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
        return EvidenceChanges.between(before, after);
    }
}
