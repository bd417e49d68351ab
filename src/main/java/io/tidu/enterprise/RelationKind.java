package io.tidu.enterprise;

/** How an official is related to a firm. */
public enum RelationKind {
    /** A relative works there or owns part of it. */
    FAMILY,
    /** Owns part of it or has an office in it. */
    STAKE_OR_OFFICE,
    /** Had an office in it. */
    FORMER_OFFICE,
    OTHER;

    public String messageKey() {
        return "enterprise.relation.kind." + name();
    }
}
