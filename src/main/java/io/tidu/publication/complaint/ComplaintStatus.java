package io.tidu.publication.complaint;

/** How far a complaint has come. */
public enum ComplaintStatus {
    /** Nobody has taken it up yet. */
    RECEIVED,
    /** Accepted: the firm was asked. */
    ASKED,
    /** Not accepted: nothing that could be looked into. */
    REFUSED,
    /** Looked into, and not so. */
    UNFOUNDED,
    /** A case about the title was opened. */
    FOUNDED;

    public boolean open() {
        return this == RECEIVED || this == ASKED;
    }

    public String messageKey() {
        return "publication.complaint.status." + name();
    }
}
