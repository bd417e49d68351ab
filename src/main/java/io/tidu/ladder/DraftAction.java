package io.tidu.ladder;

/** What may be done with a draft. */
public enum DraftAction {
    EDIT,
    DISCARD,
    PUT_IN_FORCE
}
