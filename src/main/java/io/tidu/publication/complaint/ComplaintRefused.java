package io.tidu.publication.complaint;

import io.tidu.publication.AnswerDays;
import io.tidu.shared.RuleViolation;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Why a complaint was not taken, or a step of handling it not done. */
public abstract sealed class ComplaintRefused extends RuleViolation {

    private ComplaintRefused(String messageKey, Object... arguments) {
        super("publication.complaint.refused." + messageKey, arguments);
    }

    /** Nothing was typed where something must be. */
    public static final class Missing extends ComplaintRefused {
        Missing(String field) {
            super("missing." + field);
        }
    }

    public static final class TooLong extends ComplaintRefused {
        TooLong(int longest) {
            super("tooLong", longest);
        }
    }

    /** Nobody with that code holds the title today, or it is not known who does. */
    public static final class NotHeld extends ComplaintRefused {
        NotHeld() {
            super("notHeld");
        }
    }

    /** Somebody was faster. */
    public static final class MovedOn extends ComplaintRefused {
        MovedOn(ComplaintStatus status) {
            super("movedOn", new DefaultMessageSourceResolvable(status.messageKey()));
        }
    }

    /** The firm has answered already. */
    public static final class Answered extends ComplaintRefused {
        Answered() {
            super("answered");
        }
    }

    /** The firm may still answer in time. */
    public static final class NotHeard extends ComplaintRefused {
        NotHeard(String until) {
            super("notHeard", until);
        }
    }

    /** It is no cause that the firm let its time pass: it answered. */
    public static final class WasAnswered extends ComplaintRefused {
        WasAnswered() {
            super("wasAnswered");
        }
    }

    public static final class DaysOutOfRange extends ComplaintRefused {
        DaysOutOfRange() {
            super("days", AnswerDays.SHORTEST, AnswerDays.LONGEST);
        }
    }
}
