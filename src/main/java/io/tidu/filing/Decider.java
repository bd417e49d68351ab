package io.tidu.filing;

/** Who decides about the rung of a round in the end; by {@code db/deciders} on the round's first day. */
public enum Decider {
    /** The province itself, by its own notice and list. */
    PROVINCE,
    /** The ministry, by its own; the province recommends. */
    MINISTRY
}
