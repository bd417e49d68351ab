package io.tidu.ladder;

/** How a provision counts towards the verdict of its rulebook. */
public enum Counting {
    /** A condition that is needed whatever else is met. */
    ALONE,
    /** Part of a way of which one is enough. */
    ROUTE,
    /** An item that only earns points. */
    POINTS
}
