package io.tidu.publication;

import io.tidu.shared.RuleViolation;

/** Why an objection was not taken, or a step of handling it not done. */
public abstract sealed class ObjectionRefused extends RuleViolation {

    private ObjectionRefused(String messageKey, Object... arguments) {
        super("publication.objection." + messageKey, arguments);
    }

    /** Nothing was typed where something must be. */
    public static final class Missing extends ObjectionRefused {
        Missing(String field) {
            super("missing." + field);
        }
    }

    /** More was typed than is kept. */
    public static final class TooLong extends ObjectionRefused {
        TooLong(String field, int longest) {
            super("tooLong." + field, longest);
        }
    }

    /** The window is over; complaints can be made at any time (domain notes 3.1, 3.3). */
    public static final class Late extends ObjectionRefused {
        Late(String closesOn, String business, String discipline) {
            super("late", closesOn, business, discipline);
        }
    }

    /** The firm is not named in the notice, or was taken out of it. */
    public static final class NotInNotice extends ObjectionRefused {
        NotInNotice() {
            super("notInNotice");
        }
    }

    /** It was settled meanwhile. */
    public static final class Settled extends ObjectionRefused {
        Settled(ObjectionStatus status, String by) {
            super("settled." + status.name(), by);
        }
    }

    /** The question was answered meanwhile. */
    public static final class Answered extends ObjectionRefused {
        Answered(String by) {
            super("answered", by);
        }
    }

    /** Too little or too much time for an answer. */
    public static final class DaysOutOfRange extends ObjectionRefused {
        DaysOutOfRange() {
            super("days", AnswerDays.SHORTEST, AnswerDays.LONGEST);
        }
    }
}
