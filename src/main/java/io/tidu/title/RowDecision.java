package io.tidu.title;

/** What a person decided about an ambiguous row. */
public enum RowDecision {
    /** It is a holder of its own: grant. */
    GRANT,
    /** Leave it out. */
    LEAVE
}
