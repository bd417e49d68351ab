package io.tidu.ladder;

/** One thing that an edition or one of its provisions says, by which two of them are compared. */
public enum Aspect {
    NAME,
    DOCUMENT,
    DAYS_NEW,
    DAYS_REVIEW,
    ROUTES,
    CARD,
    RULE,
    REVIEW,
    POINTS,
    COUNTS,
    NOTE,
    CLAUSE,
    SOURCE,
    CERTAINTY,
    EVIDENCE;

    public String messageKey() {
        return "ladder.read.aspect." + name();
    }
}
