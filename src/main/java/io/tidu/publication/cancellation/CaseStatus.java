package io.tidu.publication.cancellation;

/** How far a case has come. */
public enum CaseStatus {
    /** Opened; the firm is heard, then the province decides. */
    HEARING,
    /** The title is to be taken away; waits for the list. Can be taken back. */
    DECIDED,
    /** On a published list. Only a new decision changes anything now. */
    PUBLISHED,
    /** Came to nothing. */
    DROPPED,
    /** The firm took back that it gives the title up. */
    TAKEN_BACK,
    /** The decision was wrong: the title waits to be given back by a correction of the list. */
    REVERSED,
    /** Given back. */
    RESTORED;

    public String messageKey() {
        return "publication.cancel.status." + name();
    }
}
