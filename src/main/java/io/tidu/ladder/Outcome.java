package io.tidu.ladder;

/** What a criterion came to. Unknown is never unmet: the figures to judge by are missing. */
public enum Outcome {
    MET,
    UNMET,
    UNKNOWN,
    /** No figure can decide it; a person does. */
    MANUAL_REVIEW,
    NOT_APPLICABLE;

    public String messageKey() {
        return "ladder.outcome." + name();
    }
}
