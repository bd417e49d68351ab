package io.tidu.filing;

/** What is wrong with something that is given back for correction. */
public enum ReturnKind {
    /** A piece of evidence is not there, incomplete or not legible. */
    MISSING_EVIDENCE,
    /** Two statements, or a statement and its evidence, do not agree. */
    CONTRADICTION,
    /** A figure is not right. */
    WRONG_FIGURE,
    OTHER;

    public String messageKey() {
        return "filing.return.kind." + name();
    }
}
