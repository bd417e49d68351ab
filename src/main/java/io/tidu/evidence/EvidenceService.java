package io.tidu.evidence;

import io.tidu.identity.Actor;
import java.io.InputStream;
import java.util.List;

/**
 * Keeps the evidence of dossiers.
 *
 * <p>Every call asks the {@link DossierGate}: a dossier the person may not read is {@link io.tidu.identity.NotFound}, as
 * if it were not there; one that may be read and not changed is {@link io.tidu.identity.NotAllowed}.
 */
public interface EvidenceService extends CopiedEvidence {

    /** Takes a file under the limits of the configuration. */
    default EvidenceRow add(Actor actor, DossierId dossier, SlotCode slot, String fileName, InputStream bytes) {
        return add(actor, dossier, slot, fileName, bytes, limits());
    }

    /**
     * Takes a file: reads the stream once, never holding it in memory, and keeps it only if it is accepted.
     *
     * @param fileName as the browser sends it; a name and never a path
     * @throws EvidenceRefused if the file is not accepted; nothing was kept then
     */
    EvidenceRow add(
            Actor actor, DossierId dossier, SlotCode slot, String fileName, InputStream bytes, EvidenceLimits limits);

    /**
     * Takes the bytes of a file for a dossier that is not there yet, and asks nobody: for whoever opens the dossier with its files
     * in one go. It belongs to nothing until it is {@linkplain #place placed}.
     *
     * @throws EvidenceRefused if the file is not accepted; nothing was kept then
     */
    ReceivedFile receive(SlotCode slot, String fileName, InputStream bytes, EvidenceLimits limits);

    /** Puts a received file into its dossier, in the transaction of the caller. @throws EvidenceRefused if there is no place for it */
    EvidenceRow place(Actor actor, DossierId dossier, ReceivedFile file, EvidenceLimits limits);

    /** The files in the dossier now, by slot and time. */
    List<EvidenceRow> list(Actor actor, DossierId dossier);

    /** One file, removed or not, if the person may read its dossier. */
    EvidenceRow find(Actor actor, EvidenceId id);

    /** Takes a file out of its slot. What a submission contained stays readable as part of it. */
    void remove(Actor actor, EvidenceId id);

    /**
     * The bytes of a file. If an official opens it, that is written to the log.
     *
     * @throws EvidenceQuarantined if the malware scanner has not seen it yet, or has found something
     */
    EvidenceContent open(Actor actor, EvidenceId id, EvidenceUse use);

    /** The bytes of all files in the dossier now. */
    long usedBytes(Actor actor, DossierId dossier);

    /** The limits of the configuration. */
    EvidenceLimits limits();

    /**
     * Keeps the files there are now as the set of a submission, for ever. To be called in the transaction of the
     * submission; a second call for the same number changes nothing.
     *
     * @param submission the number of the submission, from 1
     */
    void freeze(Actor actor, DossierId dossier, int submission);

    /** The files a submission contained; none if there was no such submission. */
    List<EvidenceRow> asOfSubmission(Actor actor, DossierId dossier, int submission);

    /** What the later of two submissions added and removed. */
    EvidenceChanges changes(Actor actor, DossierId dossier, int earlier, int later);
}
