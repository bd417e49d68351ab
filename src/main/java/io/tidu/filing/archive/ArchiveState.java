package io.tidu.filing.archive;

/** How far a package is. */
public enum ArchiveState {
    /** Others are made before it. */
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    /** It was begun several times and never came to its end, or whoever asked may not any more. */
    FAILED,
    /** Its time is over, or the person gave it up. */
    EXPIRED;

    public boolean isGoing() {
        return this == WAITING || this == RUNNING;
    }

    public String messageKey() {
        return "filing.archive.state." + name();
    }
}
