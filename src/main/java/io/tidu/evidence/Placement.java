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
    private final AuditTrail trail;
    private final Trails trails;

    Placement(
            Permissions permissions,
            ContentStore store,
            EvidenceFiles files,
            Dossiers dossiers,
            Contents contents,
            AuditTrail trail,
            Trails trails) {
        this.permissions = permissions;
        this.store = store;
        this.files = files;
        this.dossiers = dossiers;
        this.contents = contents;
        this.trail = trail;
        this.trails = trails;
    }

    /** Returns the row as it stands now: of bytes that were known before, the scanner may have said something since. */
    EvidenceRow write(Actor actor, EvidenceRow row, EvidenceSlot slot, EvidenceLimits limits) {
        long used = dossiers.lock(row.dossier());
        // asked again: while the bytes came in, the dossier may have been submitted
        permissions.requireChange(actor, row.dossier());
        requireRoom(row, used, limits);
        requirePlace(row, slot);
        contents.store(row);
        requireHeld(new Digest(row.digest()));
        try {
            files.add(row, actor);
        } catch (DuplicateKeyException e) {
            throw new EvidenceRefused(Reason.DUPLICATE, row.fileName());
        }
        dossiers.use(row.dossier(), row.size());
        trail.record(actor, Trails.subject(row), "EVIDENCE_ADDED", null, trails.described(row));
        return files.find(row.id()).orElseThrow();
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
