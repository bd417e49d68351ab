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
        var slot = slots.slot(code);
        try (var received = Reception.of(bytes, limits.maxFile(), store)) {
            var inspected = inspector.inspect(received.file());
            requireKind(inspected.kind(), slot);
            var scan = scanning.of(received.file());
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
                    scan,
                    actor.name(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            return attempts.inTransaction(() -> placement.write(actor, row, slot, limits));
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
}
