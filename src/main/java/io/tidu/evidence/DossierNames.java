package io.tidu.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks all owners; a dossier that none of them knows has no name. */
@Component
class DossierNames {

    private final ObjectProvider<DossierOwner> owners;

    DossierNames(ObjectProvider<DossierOwner> owners) {
        this.owners = owners;
    }

    Map<DossierId, DossierName> of(Collection<DossierId> dossiers) {
        var names = new HashMap<DossierId, DossierName>();
        if (!dossiers.isEmpty()) {
            owners.forEach(owner -> names.putAll(owner.names(dossiers)));
        }
        return names;
    }
}
