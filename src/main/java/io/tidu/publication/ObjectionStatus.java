package io.tidu.publication;

/** Where an objection stands. */
public enum ObjectionStatus {
    /** Being looked into: its firm is held back until it is settled. */
    OPEN,
    /** Founded: the filing is not approved. */
    UPHELD,
    /** Not founded: the firm goes on. */
    DISMISSED;

    public String messageKey() {
        return "publication.objection.status." + name();
    }
}
