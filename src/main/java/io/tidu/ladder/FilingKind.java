package io.tidu.ladder;

/** Whether a firm bids for a title it does not hold, or for keeping one that runs out (申报, 复核). */
public enum FilingKind {
    NEW,
    REVIEW;

    public String messageKey() {
        return "ladder.kind." + name();
    }
}
