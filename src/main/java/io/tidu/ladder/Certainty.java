package io.tidu.ladder;

/** How well the wording of a provision is known. */
public enum Certainty {
    /** Two or more independent copies of the document agree. */
    CONFIRMED,
    /** One copy was read. */
    SINGLE_COPY,
    /** From memory; to be checked against the document. */
    FROM_MEMORY,
    /** An inference that no document states. */
    INFERRED;

    public String messageKey() {
        return "ladder.certainty." + name();
    }
}
