package io.tidu.ladder;

/** What became of a draft. */
public enum DraftStatus {
    DRAFT,
    IN_FORCE,
    DISCARDED;

    public String messageKey() {
        return "ladder.draft.status." + name();
    }
}
