package io.tidu.evidence;

import io.tidu.identity.Actor;
import java.util.Collection;
import java.util.Map;

/**
 * What stands in the files of dossiers: read once for the same bytes, in the background after they were taken in and seen by the
 * malware scanner where there is one.
 */
public interface EvidenceReading {

    /**
     * What is known of the texts of files.
     *
     * @throws io.tidu.identity.NotFound if the person may not read the dossier of one of them
     */
    Map<EvidenceId, Reading> of(Actor actor, Collection<EvidenceRow> files);

    /** How many contents are in each state. @throws io.tidu.identity.NotFound unless for a system administrator */
    ReadingOverview overview(Actor by);

    /**
     * Has files read again.
     *
     * @param everything also those that were read well
     * @return how many
     * @throws io.tidu.identity.NotFound unless for a system administrator
     */
    int readAgain(Actor by, boolean everything);

    /** Reads on this thread whatever waits. @return how many. @throws io.tidu.identity.NotFound unless for a system administrator */
    int readNow(Actor by);
}
