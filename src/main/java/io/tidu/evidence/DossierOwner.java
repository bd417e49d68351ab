package io.tidu.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Says whose dossiers are and what they are called. Implemented by each module that owns some; others it leaves out. */
public interface DossierOwner {

    Map<DossierId, DossierName> names(Collection<DossierId> dossiers);

    /** Those of them that were given up for good before a moment: what was not submitted in them is of no more use. */
    default Set<DossierId> givenUp(Collection<DossierId> dossiers, Instant before) {
        return Set.of();
    }
}
