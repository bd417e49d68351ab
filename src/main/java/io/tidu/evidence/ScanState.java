package io.tidu.evidence;

/** What is known of a file as to malware. */
public enum ScanState {
    /** It came in while no scanner was set up. */
    NONE,
    /** The scanner did not answer yet; nobody opens the file until it has. */
    WAITING,
    CLEAN,
    /** The scanner found something after the file was taken; nobody opens it any more. */
    INFECTED;

    public boolean isOpenable() {
        return this == NONE || this == CLEAN;
    }
}
