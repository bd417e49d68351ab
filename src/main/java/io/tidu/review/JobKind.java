package io.tidu.review;

/** The kinds of work on many filings. */
public enum JobKind {
    DECIDE,
    UNDO,
    RELEASE,
    ASSIGN;

    public String messageKey() {
        return "review.bulk.kind." + name();
    }
}
