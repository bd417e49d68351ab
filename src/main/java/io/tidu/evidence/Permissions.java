package io.tidu.evidence;

import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the gates, of which one knows the dossier, and refuses everything where there is none. */
@Component
class Permissions {

    private final ObjectProvider<DossierGate> gates;

    Permissions(ObjectProvider<DossierGate> gates) {
        this.gates = gates;
    }

    void requireRead(Actor actor, DossierId dossier) {
        if (!mayRead(actor, dossier)) {
            throw new NotFound();
        }
    }

    void requireChange(Actor actor, DossierId dossier) {
        requireRead(actor, dossier);
        if (gates.stream().noneMatch(gate -> gate.mayChange(actor, dossier))) {
            throw new NotAllowed("evidence.notAllowed.change");
        }
    }

    /** A file that is not there and one of a dossier that may not be read are the same to the person. */
    EvidenceRow readable(Actor actor, Optional<EvidenceRow> row) {
        return row.filter(found -> mayRead(actor, found.dossier())).orElseThrow(NotFound::new);
    }

    /** Those of many that the person may read. */
    Set<DossierId> readable(Actor actor, Collection<DossierId> dossiers) {
        var readable = new HashSet<DossierId>();
        gates.forEach(gate -> readable.addAll(gate.readable(actor, dossiers)));
        return readable;
    }

    boolean mayRead(Actor actor, DossierId dossier) {
        return gates.stream().anyMatch(gate -> gate.mayRead(actor, dossier));
    }
}
