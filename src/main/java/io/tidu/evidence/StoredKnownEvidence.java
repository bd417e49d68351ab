package io.tidu.evidence;

import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import io.tidu.shared.Attempts;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

@Service
class StoredKnownEvidence implements KnownEvidence {

    private final Permissions permissions;
    private final EvidenceFiles files;
    private final EvidenceSlots slots;
    private final DossierNames names;
    private final Placement placement;
    private final EvidenceSettings settings;
    private final Clock clock;
    private final Attempts attempts;

    StoredKnownEvidence(
            Permissions permissions,
            EvidenceFiles files,
            EvidenceSlots slots,
            DossierNames names,
            Placement placement,
            EvidenceSettings settings,
            Clock clock,
            Attempts attempts) {
        this.permissions = permissions;
        this.files = files;
        this.slots = slots;
        this.names = names;
        this.placement = placement;
        this.settings = settings;
        this.clock = clock;
        this.attempts = attempts;
    }

    @Override
    public Map<EvidenceId, EvidenceRow> find(Actor actor, Collection<EvidenceId> ids) {
        var rows = files.find(ids);
        var dossiers = rows.stream().map(EvidenceRow::dossier).collect(Collectors.toSet());
        var readable = permissions.readable(actor, dossiers);
        return rows.stream()
                .filter(row -> readable.contains(row.dossier()))
                .collect(Collectors.toMap(EvidenceRow::id, Function.identity()));
    }

    @Override
    public EvidenceRow reuse(Actor actor, EvidenceId file, DossierId dossier, SlotCode code) {
        var known = permissions.readable(actor, files.find(file));
        requireOwn(actor, List.of(known.dossier(), dossier));
        permissions.requireChange(actor, dossier);
        if (known.scan() == ScanState.INFECTED) {
            throw new EvidenceQuarantined(known);
        }
        var slot = slots.slot(code);
        Intake.requireKind(known.kind(), slot);
        return attempts.inTransaction(
                () -> placement.again(actor, known, used(actor, known, dossier, code), slot, settings.limits()));
    }

    private void requireOwn(Actor actor, List<DossierId> dossiers) {
        var owners = names.of(dossiers);
        for (var dossier : dossiers) {
            var owner = owners.get(dossier);
            if (owner == null || !actor.actsFor(owner.firm())) {
                throw new NotFound();
            }
        }
    }

    private EvidenceRow used(Actor actor, EvidenceRow known, DossierId dossier, SlotCode slot) {
        return new EvidenceRow(
                EvidenceId.next(),
                dossier,
                slot,
                known.fileName(),
                known.kind(),
                known.size(),
                known.pages(),
                known.digest(),
                known.scan(),
                actor.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
