package io.tidu.publication.cancellation;

import io.tidu.evidence.DossierId;
import io.tidu.evidence.DossierName;
import io.tidu.evidence.DossierOwner;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the dossiers of cases are called: the number of the case. */
@Component
class CaseFiles implements DossierOwner {

    private final CaseRows rows;

    CaseFiles(CaseRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<DossierId, DossierName> names(Collection<DossierId> dossiers) {
        var names = new HashMap<DossierId, DossierName>();
        rows.known(dossiers)
                .forEach(dossier -> rows.ofFiles(dossier).ifPresent(row -> {
                    if (row.enterprise() != null) {
                        names.put(dossier, new DossierName(row.enterprise(), row.holder(), row.number()));
                    }
                }));
        return names;
    }
}
