package io.tidu.collaboration;

/** What people choose by: whether news of this kind reach them in the program, by mail, or not. */
public enum NewsKind {
    /** A filing waits for this person of a firm. */
    TURN,
    /** Filings came to a bureau; one line for a day. */
    ARRIVED,
    /** The window of a round closes while a draft is not submitted. */
    WINDOW,
    /** A filing waits longer than its level has for it. */
    OVERDUE,
    /** A decision was made known to the firm. */
    DECISION,
    /** A colleague gave this person work, or nobody has that of one who left. */
    ASSIGNED,
    /** Somebody named this person in a discussion. */
    MENTION,
    /** What a bureau asks a firm in a discussion, and what the firm answers. */
    MESSAGE,
    /** Somebody objects to a firm in a public notice: what came of it, and what the firm is asked. */
    OBJECTION,
    /** A title may be taken away or has been; a firm is renamed, merged or moves. */
    CHANGE,
    /** What this person asked to be packed is ready. */
    PACKAGE,
    /** Malware was found in a file that had been taken. */
    MALWARE,
    /** A yearly update, a review or the end of a title comes near. */
    TITLE;

    /** What nobody can switch off in the program: without it work would lie there unseen. */
    public boolean alwaysShown() {
        return this == TURN || this == OVERDUE || this == OBJECTION || this == MALWARE || this == CHANGE;
    }

    /** Bureaus are told of arrivals by mail once a day and never one by one. */
    boolean onlyInDigest() {
        return this == ARRIVED;
    }

    public String messageKey() {
        return "collaboration.kind." + name();
    }
}
