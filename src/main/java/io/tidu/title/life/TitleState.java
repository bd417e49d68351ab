package io.tidu.title.life;

import io.tidu.title.TitleStatus;
import java.util.Locale;

/** How a title stands on a day, with what is due (动态管理). Never stored: it follows from dates, updates, review and rules. */
public enum TitleState {
    /** Its list is published for a later day. */
    UPCOMING,
    ACTIVE,
    /** The yearly update is open and not made. */
    UPDATE_DUE,
    /** It ends soon, and no review is under way. */
    REVIEW_DUE,
    /** Its review is under way; the list stays valid meanwhile. */
    IN_REVIEW,
    /** A renewal began a new period. */
    RENEWED,
    /** Its last day has passed. */
    LAPSED,
    /** Taken away before its last day. */
    CANCELLED,
    /** Its firm gave it up before its last day; no sanction. */
    GIVEN_UP;

    /** Whether the firm holds it in this state. */
    public boolean held() {
        return switch (this) {
            case ACTIVE, UPDATE_DUE, REVIEW_DUE, IN_REVIEW -> true;
            case UPCOMING, RENEWED, LAPSED, CANCELLED, GIVEN_UP -> false;
        };
    }

    static TitleState endedAs(TitleStatus status) {
        return switch (status) {
            case RENEWED -> RENEWED;
            case GIVEN_UP -> GIVEN_UP;
            case UPCOMING, ACTIVE, LAPSED, CANCELLED -> CANCELLED;
        };
    }

    public String messageKey() {
        return "title.life.state." + name().toLowerCase(Locale.ROOT);
    }
}
