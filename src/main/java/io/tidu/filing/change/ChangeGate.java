package io.tidu.filing.change;

import io.tidu.evidence.DossierGate;
import io.tidu.evidence.DossierId;
import io.tidu.evidence.DossierName;
import io.tidu.evidence.DossierOwner;
import io.tidu.identity.Actor;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The proof of a change is brought by the firm while its report is open, and read by the bureaus that the report concerns. */
@Component
class ChangeGate implements DossierGate, DossierOwner {

    private final ChangeRows rows;

    ChangeGate(ChangeRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean mayRead(Actor actor, DossierId dossier) {
        return concerns(actor)
                && rows.find(dossier.value())
                        .filter(row -> actor.actsFor(row.enterprise()) || ChangePolicy.sees(actor, row))
                        .isPresent();
    }

    @Override
    public Set<DossierId> readable(Actor actor, Collection<DossierId> dossiers) {
        return dossiers.stream().filter(dossier -> mayRead(actor, dossier)).collect(Collectors.toSet());
    }

    @Override
    public boolean mayChange(Actor actor, DossierId dossier) {
        return concerns(actor)
                && rows.find(dossier.value())
                        .filter(row -> actor.actsFor(row.enterprise()))
                        .filter(row -> row.status().open())
                        .isPresent();
    }

    private static boolean concerns(Actor actor) {
        return actor.enterprise().isPresent() || actor.bureau().isPresent();
    }

    @Override
    public Map<DossierId, DossierName> names(Collection<DossierId> dossiers) {
        var names = new HashMap<DossierId, DossierName>();
        dossiers.forEach(dossier -> rows.find(dossier.value())
                .ifPresent(
                        row -> names.put(dossier, new DossierName(row.enterprise(), row.nameBefore(), row.number()))));
        return names;
    }
}
