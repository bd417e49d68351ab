package io.tidu.title;

/** How a title stands on a given day. Only the ends that somebody decided are stored; the rest follows from the dates. */
public enum TitleStatus {
    /** Its list is published for a later day. */
    UPCOMING,
    /** Validly held. */
    ACTIVE,
    /** Its last day has passed. */
    LAPSED,
    /** A renewal began a new period. */
    RENEWED,
    /** Taken away before its last day. */
    CANCELLED,
    /** Its firm gave it up before its last day; no sanction. */
    GIVEN_UP
}
