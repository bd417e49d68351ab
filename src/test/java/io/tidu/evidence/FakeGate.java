package io.tidu.evidence;

import io.tidu.identity.Actor;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A gate whose doors a test opens and closes. */
class FakeGate implements DossierGate {

    final Set<DossierId> open = new HashSet<>();
    final Set<DossierId> changeable = new HashSet<>();

    DossierId openDossier() {
        var dossier = new DossierId(UUID.randomUUID());
        open.add(dossier);
        changeable.add(dossier);
        return dossier;
    }

    @Override
    public boolean mayRead(Actor actor, DossierId dossier) {
        return open.contains(dossier);
    }

    @Override
    public Set<DossierId> readable(Actor actor, Collection<DossierId> dossiers) {
        return dossiers.stream().filter(open::contains).collect(Collectors.toSet());
    }

    @Override
    public boolean mayChange(Actor actor, DossierId dossier) {
        return changeable.contains(dossier);
    }
}
