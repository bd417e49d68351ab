package io.tidu.evidence;

import java.util.List;

/**
 * Bytes that are not what they were.
 *
 * @param places every file that stands on them
 */
public record VerificationProblem(Kind kind, String digest, List<Place> places) {

    /** What is wrong with them. */
    public enum Kind {
        MISSING,
        CHANGED,
        /** There, but the disk, the store or the key does not give them. */
        UNREADABLE
    }

    /** @param dossier what it is called; empty if nobody knows it any more */
    public record Place(String firmName, String dossier, SlotCode slot, String fileName) {}
}
