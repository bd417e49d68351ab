package io.tidu.evidence;

import io.tidu.evidence.EvidenceRefused.Reason;
import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a file in: received, inspected and kept first, outside any lock; then its row, under the lock of the dossier. What
 * stops the program in between leaves bytes that nothing names, never a row without bytes.
 */
@Component
class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private final Permissions permissions;
    private final EvidenceSlots slots;
    private final ContentStore store;
    private final ContentInspector inspector;
    private final EvidenceFiles files;
    private final Dossiers dossiers;
    private final Contents contents;
    private final AuditTrail trail;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Intake(
            Permissions permissions,
            EvidenceSlots slots,
            ContentStore store,
            ContentInspector inspector,
            EvidenceFiles files,
            Dossiers dossiers,
            Contents contents,
            AuditTrail trail,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.permissions = permissions;
        this.slots = slots;
        this.store = store;
        this.inspector = inspector;
        this.files = files;
        this.dossiers = dossiers;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    EvidenceRow add(
            Actor actor, DossierId dossier, SlotCode code, String fileName, InputStream bytes, EvidenceLimits limits) {
        permissions.requireChange(actor, dossier);
        var slot = slots.slot(code);
        try (var received = Reception.of(bytes, limits.maxFile(), store)) {
            var inspected = inspector.inspect(received.file());
            requireKind(inspected.kind(), slot);
            received.keep();
            var row = new EvidenceRow(
                    EvidenceId.next(),
                    dossier,
                    code,
                    FileName.of(fileName, inspected.kind()).value(),
                    inspected.kind(),
                    received.size(),
                    inspected.pages(),
                    received.digest().hex(),
                    actor.name(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            transaction.executeWithoutResult(status -> write(actor, row, inspected, slot, limits));
            return row;
        } catch (IOException e) {
            log.warn("a file for dossier {} was not received whole", dossier.value(), e);
            throw new EvidenceRefused(Reason.INTERRUPTED);
        }
    }

    private static void requireKind(EvidenceKind kind, EvidenceSlot slot) {
        if (!slot.kinds().contains(kind)) {
            var taken = slot.kinds().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
            throw new EvidenceRefused(Reason.KIND_NOT_HERE, kind.name(), taken);
        }
    }

    private void write(Actor actor, EvidenceRow row, Inspected inspected, EvidenceSlot slot, EvidenceLimits limits) {
        long used = dossiers.lock(row.dossier());
        // asked again: while the bytes came in, the dossier may have been submitted
        permissions.requireChange(actor, row.dossier());
        requireRoom(row, used, limits);
        requirePlace(row, slot);
        var digest = new Digest(row.digest());
        contents.store(digest, inspected, row.size(), row.addedAt());
        requireHeld(digest);
        try {
            files.add(row, actor);
        } catch (DuplicateKeyException e) {
            throw new EvidenceRefused(Reason.DUPLICATE, row.fileName());
        }
        dossiers.use(row.dossier(), row.size());
        trail.record(actor, Trails.subject(row), "EVIDENCE_ADDED", null, Trails.described(row));
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
