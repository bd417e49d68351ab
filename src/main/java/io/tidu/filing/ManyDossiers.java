package io.tidu.filing;

import io.tidu.identity.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks about many filings at once, with as few queries as about one. */
@Component
class ManyDossiers {

    private static final int MOST = 500;

    private final Filings filings;
    private final FilingDossiers dossiers;
    private final FilingPermissions permissions;
    private final FilingSight sight;

    ManyDossiers(Filings filings, FilingDossiers dossiers, FilingPermissions permissions, FilingSight sight) {
        this.filings = filings;
        this.dossiers = dossiers;
        this.permissions = permissions;
        this.sight = sight;
    }

    @Transactional(readOnly = true)
    public List<PermittedRow> permitted(Actor actor, Collection<FilingId> ids, FilingAction action) {
        if (ids.size() > MOST) {
            throw new IllegalArgumentException(ids.size() + " at once");
        }
        var dossiers = dossiers(actor, ids.stream().map(FilingId::value).toList());
        var known = permissions.known(actor, dossiers, action);
        return dossiers.stream()
                .map(dossier -> new PermittedRow(
                        dossier.filing().row(),
                        permissions.whyNot(actor, dossier, action, known).orElse(null)))
                .toList();
    }

    private List<Dossier> dossiers(Actor actor, List<UUID> ids) {
        var seen = filings.findAllById(ids).stream()
                .filter(filing -> sight.sees(actor, filing))
                .toList();
        var known = dossiers.of(seen);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList();
    }
}
