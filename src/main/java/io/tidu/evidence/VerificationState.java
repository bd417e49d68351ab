package io.tidu.evidence;

/** How far a verification came. */
public enum VerificationState {
    RUNNING,
    COMPLETED,
    /** Somebody asked it to stop. */
    CANCELLED,
    /** Its program ended before it did. */
    INTERRUPTED
}
