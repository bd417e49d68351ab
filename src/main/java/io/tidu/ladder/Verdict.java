package io.tidu.ladder;

/** What all criteria of a rung come to together. */
public enum Verdict {
    /** Every criterion is met or not applicable. */
    MET,
    /** At least one criterion is unmet. */
    UNMET,
    /** Nothing is unmet, but something is unknown or for a person to decide. */
    UNDETERMINED;

    public String messageKey() {
        return "ladder.verdict." + name();
    }
}
