package io.tidu.collaboration;

/** What a line of a discussion tells. */
public enum MessageKind {
    /** Somebody said something. */
    SAID,
    /** Somebody called it resolved. */
    RESOLVED,
    /** Somebody took it up again. */
    REOPENED
}
