package io.tidu.title;

import java.util.Locale;

/** What bureaus look for in the lives of titles that are held. */
public enum WatchKind {
    /** The update of this year is open and not made. */
    UPDATE_DUE,
    /** The last day for the update of this year is over, and none was made. */
    NOT_UPDATED,
    /** Some update of its period of validity was not made in time. */
    MISSED,
    /** The review cannot be opened because of that. */
    REVIEW_BARRED,
    /** The rules put it before people who decide whether it is cancelled. */
    CANCELLATION_PROPOSED,
    REVIEW_DUE,
    IN_REVIEW,
    ENDS_THIS_YEAR,
    ENDS_NEXT_YEAR;

    public String messageKey() {
        return "title.life.watch." + name().toLowerCase(Locale.ROOT);
    }
}
