package io.tidu.evidence;

import io.tidu.identity.Actor;
import java.util.Collection;
import java.util.Set;

/**
 * Says who may touch the evidence of a dossier. Implemented by each module that owns dossiers, which says no to those it does not know;
 * without an implementation nobody may do anything.
 */
public interface DossierGate {

    /** Whether this person may see that the dossier exists, and its files. */
    boolean mayRead(Actor actor, DossierId dossier);

    /** Those of many that this person may read, in as many questions to the database as for one. */
    Set<DossierId> readable(Actor actor, Collection<DossierId> dossiers);

    /** Whether this person may add and remove files now. */
    boolean mayChange(Actor actor, DossierId dossier);
}
