package io.tidu.ladder;

/** Where a firm stands with an edition, as far as figures decide: what a person judges is left open and counts against nobody. */
public enum Standing {
    PASSES,
    UNKNOWN,
    FAILS;

    static Standing of(Outcome whole) {
        return switch (whole) {
            case MET, NOT_APPLICABLE, MANUAL_REVIEW -> PASSES;
            case UNKNOWN -> UNKNOWN;
            case UNMET -> FAILS;
        };
    }

    public String messageKey() {
        return "ladder.standing." + name();
    }
}
