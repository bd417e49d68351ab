package io.tidu.evidence;

import io.tidu.identity.Actor;

/**
 * Says who may touch the evidence of a dossier. Implemented by each module that owns dossiers, which says no to those it does not know;
 * without an implementation nobody may do anything.
 */
public interface DossierGate {

    /** Whether this person may see that the dossier exists, and its files. */
    boolean mayRead(Actor actor, DossierId dossier);

    /** Whether this person may add and remove files now. */
    boolean mayChange(Actor actor, DossierId dossier);
}
