package io.tidu.evidence;

import io.tidu.identity.Actor;
import java.util.Collection;
import java.util.Map;

/** Files that are there already: many found at once, and one used again. */
public interface KnownEvidence {

    /** Those of them that the person may read, removed ones too, in a few queries for all. */
    Map<EvidenceId, EvidenceRow> find(Actor actor, Collection<EvidenceId> ids);

    /**
     * Puts a firm's own file into a slot of another of its dossiers: a row more and no byte.
     *
     * @throws io.tidu.identity.NotFound if the file is another firm's, or the person acts for none
     * @throws io.tidu.identity.NotAllowed if the dossier cannot be changed now
     * @throws EvidenceRefused if there is no place for it, or the same file is there
     * @throws EvidenceQuarantined if malware was found in it
     */
    EvidenceRow reuse(Actor actor, EvidenceId file, DossierId dossier, SlotCode slot);
}
