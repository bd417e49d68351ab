package io.tidu.filing;

/** Where a firm stands to one rung. */
public enum ClimbStanding {
    /** Holds it. */
    HELD,
    /** Holds it, and its review is due. */
    DUE,
    /** The rung to climb now. */
    NEXT,
    /** As good as the next one: either of the two is enough. */
    EITHER,
    /** Not held and not needed: the firm stands on a higher one, or on the other of two. */
    PASSED,
    /** Higher than the next one, or beside the climb. */
    AHEAD;

    public boolean held() {
        return this == HELD || this == DUE;
    }

    public String messageKey() {
        return "filing.climb.standing." + name();
    }
}
