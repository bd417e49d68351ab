package io.tidu.review.spot;

import io.tidu.evidence.DossierGate;
import io.tidu.evidence.DossierId;
import io.tidu.identity.Actor;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The photos of a check are seen by whoever sees the check, and change while it is being written by those who write it. */
@Component
class CheckGate implements DossierGate {

    private final Checks checks;
    private final SpotPermissions permissions;

    CheckGate(Checks checks, SpotPermissions permissions) {
        this.checks = checks;
        this.permissions = permissions;
    }

    @Override
    public boolean mayRead(Actor actor, DossierId dossier) {
        return permissions.official(actor).isPresent()
                && checks.find(dossier.value())
                        .filter(check -> permissions.sees(actor, check) && permissions.readsDraft(actor, check))
                        .isPresent();
    }

    @Override
    public Set<DossierId> readable(Actor actor, Collection<DossierId> dossiers) {
        return checks.known(dossiers).stream()
                .filter(dossier -> mayRead(actor, dossier))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean mayChange(Actor actor, DossierId dossier) {
        return permissions.mayDraw(actor)
                && checks.find(dossier.value())
                        .filter(check -> !check.completed() && permissions.writes(actor, check))
                        .isPresent();
    }
}
