package io.tidu.ladder;

/** What another edition changes for a firm. */
public enum Change {
    /** It would pass and does not now. */
    GAINS,
    /** It passes now and would fail. */
    LOSES,
    /** Its figures settle the matter now and would not any more. */
    BECOMES_UNKNOWN,
    /** It would fail for certain, where figures are missing now. */
    RULED_OUT;

    static Change between(Standing before, Standing after) {
        return switch (after) {
            case PASSES -> GAINS;
            case UNKNOWN -> BECOMES_UNKNOWN;
            case FAILS -> before == Standing.PASSES ? LOSES : RULED_OUT;
        };
    }

    public String messageKey() {
        return "ladder.change." + name();
    }
}
