package io.tidu.evidence;

import io.tidu.evidence.EvidenceRefused.Reason;
import io.tidu.identity.Actor;
import io.tidu.shared.Attempts;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes a file in: received, inspected, scanned and kept first, outside any lock; then its row, under the lock of the dossier.
 * What stops the program in between leaves bytes that nothing names, never a row without bytes.
 */
@Component
class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private final Permissions permissions;
    private final EvidenceSlots slots;
    private final ContentStore store;
    private final ContentInspector inspector;
    private final Scanning scanning;
    private final Placement placement;
    private final Clock clock;
    private final Attempts attempts;

    Intake(
            Permissions permissions,
            EvidenceSlots slots,
            ContentStore store,
            ContentInspector inspector,
            Scanning scanning,
            Placement placement,
            Clock clock,
            Attempts attempts) {
        this.permissions = permissions;
        this.slots = slots;
        this.store = store;
        this.inspector = inspector;
        this.scanning = scanning;
        this.placement = placement;
        this.clock = clock;
        this.attempts = attempts;
    }

    EvidenceRow add(
            Actor actor, DossierId dossier, SlotCode code, String fileName, InputStream bytes, EvidenceLimits limits) {
        permissions.requireChange(actor, dossier);
        return place(actor, dossier, receive(code, fileName, bytes, limits), limits);
    }

    ReceivedFile receive(SlotCode code, String fileName, InputStream bytes, EvidenceLimits limits) {
        var slot = slots.slot(code);
        try (var received = Reception.of(bytes, limits.maxFile(), store)) {
            var inspected = inspector.inspect(received.file());
            requireKind(inspected.kind(), slot);
            var scan = scanning.of(received.file());
            keep(received);
            var name = FileName.of(fileName, inspected.kind()).value();
            return new ReceivedFile(code, name, inspected, received.size(), received.digest(), scan);
        } catch (IOException e) {
            log.warn("a file for slot {} was not received whole", code.value(), e);
            throw new EvidenceRefused(Reason.INTERRUPTED);
        }
    }

    EvidenceRow place(Actor actor, DossierId dossier, ReceivedFile file, EvidenceLimits limits) {
        var row = new EvidenceRow(
                EvidenceId.next(),
                dossier,
                file.slot(),
                file.fileName(),
                file.inspected().kind(),
                file.size(),
                file.inspected().pages(),
                file.digest().hex(),
                file.scan(),
                actor.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        return attempts.inTransaction(() -> placement.write(actor, row, slots.slot(file.slot()), limits));
    }

    /** That the disk is full or the object store away is not the fault of who uploads. */
    private static void keep(Reception received) {
        try {
            received.keep();
        } catch (IOException e) {
            log.error("a file was received whole and cannot be kept", e);
            throw new EvidenceRefused(Reason.NOT_KEPT);
        }
    }

    static void requireKind(EvidenceKind kind, EvidenceSlot slot) {
        if (!slot.kinds().contains(kind)) {
            var taken = slot.kinds().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
            throw new EvidenceRefused(Reason.KIND_NOT_HERE, kind.name(), taken);
        }
    }
}
