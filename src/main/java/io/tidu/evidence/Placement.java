package io.tidu.evidence;

import io.tidu.evidence.EvidenceRefused.Reason;
import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Gives a file whose bytes are kept its row, if there is room and place for it. Everything here happens under the lock of the dossier. */
@Component
class Placement {

    private final Permissions permissions;
    private final ContentStore store;
    private final EvidenceFiles files;
    private final Dossiers dossiers;
    private final Contents contents;
    private final Readings readings;
    private final AuditTrail trail;
    private final Trails trails;

    Placement(
            Permissions permissions,
            ContentStore store,
            EvidenceFiles files,
            Dossiers dossiers,
            Contents contents,
            Readings readings,
            AuditTrail trail,
            Trails trails) {
        this.permissions = permissions;
        this.store = store;
        this.files = files;
        this.dossiers = dossiers;
        this.contents = contents;
        this.readings = readings;
        this.trail = trail;
        this.trails = trails;
    }

    /** Returns the row as it stands now: of bytes that were known before, the scanner may have said something since. */
    EvidenceRow write(Actor actor, EvidenceRow row, EvidenceSlot slot, EvidenceLimits limits) {
        place(actor, row, slot, limits, () -> contents.store(row));
        trail.record(actor, Trails.subject(row), "EVIDENCE_ADDED", null, trails.described(row));
        return files.find(row.id()).orElseThrow();
    }

    /** The same bytes once more, of which nothing is known that was not before. */
    EvidenceRow again(Actor actor, EvidenceRow known, EvidenceRow row, EvidenceSlot slot, EvidenceLimits limits) {
        place(actor, row, slot, limits, () -> renew(row));
        trail.record(actor, Trails.subject(row), "EVIDENCE_REUSED", trails.described(known), trails.described(row));
        return files.find(row.id()).orElseThrow();
    }

    private void renew(EvidenceRow row) {
        if (!contents.renew(new Digest(row.digest()), row.addedAt())) {
            throw new EvidenceRefused(Reason.INTERRUPTED);
        }
    }

    private void place(Actor actor, EvidenceRow row, EvidenceSlot slot, EvidenceLimits limits, Runnable bytes) {
        long used = dossiers.lock(row.dossier());
        // asked again: while the bytes came in, the dossier may have been submitted
        permissions.requireChange(actor, row.dossier());
        requireRoom(row, used, limits);
        requirePlace(row, slot);
        bytes.run();
        readings.await(new Digest(row.digest()), row.addedAt());
        requireHeld(new Digest(row.digest()));
        try {
            files.add(row, actor);
        } catch (DuplicateKeyException e) {
            throw new EvidenceRefused(Reason.DUPLICATE, row.fileName());
        }
        dossiers.use(row.dossier(), row.size());
    }

    private static void requireRoom(EvidenceRow row, long used, EvidenceLimits limits) {
        long max = limits.maxDossier().toBytes();
        if (used + row.size() > max) {
            throw new EvidenceRefused(
                    Reason.DOSSIER_FULL,
                    Sizes.inWords(row.size()),
                    Sizes.inWords(Math.max(0, max - used)),
                    Sizes.inWords(max));
        }
    }

    private void requirePlace(EvidenceRow row, EvidenceSlot slot) {
        var present = files.current(row.dossier());
        for (var other : present) {
            if (other.digest().equals(row.digest())) {
                throw other.slot().equals(row.slot())
                        ? new EvidenceRefused(Reason.DUPLICATE, other.fileName())
                        : new EvidenceRefused(
                                Reason.DUPLICATE_IN_OTHER_SLOT, other.slot().value(), other.fileName());
            }
        }
        if (present.stream().filter(other -> other.slot().equals(row.slot())).count() >= slot.maxFiles()) {
            throw new EvidenceRefused(Reason.SLOT_FULL, slot.code().value(), slot.maxFiles());
        }
    }

    /** The collector may have given the same old bytes up a moment ago, while this transaction waited for it. */
    private void requireHeld(Digest digest) {
        try {
            if (!store.holds(digest)) {
                throw new EvidenceRefused(Reason.INTERRUPTED);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
