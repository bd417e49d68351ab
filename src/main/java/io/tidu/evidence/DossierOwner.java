package io.tidu.evidence;

import java.util.Collection;
import java.util.Map;

/** Says whose dossiers are and what they are called. Implemented by each module that owns some; others it leaves out. */
public interface DossierOwner {

    Map<DossierId, DossierName> names(Collection<DossierId> dossiers);
}
