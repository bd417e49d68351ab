package io.tidu.publication.cancellation;

import io.tidu.shared.RuleViolation;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** Why a case was not opened, or a step in it not done. */
public abstract sealed class CaseRefused extends RuleViolation {

    private CaseRefused(String messageKey, Object... arguments) {
        super("publication.cancel.refused." + messageKey, arguments);
    }

    /** Nothing was typed where something must be. */
    public static final class Missing extends CaseRefused {
        Missing(String field) {
            super("missing." + field);
        }
    }

    public static final class TooLong extends CaseRefused {
        TooLong(int longest) {
            super("tooLong", longest);
        }
    }

    /** The facts say neither what happened nor where that can be seen. */
    public static final class TooShort extends CaseRefused {
        TooShort(int least) {
            super("tooShort", least);
        }
    }

    public static final class DaysOutOfRange extends CaseRefused {
        DaysOutOfRange() {
            super("days", NewCase.SHORTEST, NewCase.LONGEST);
        }
    }

    /** What had to be typed so that a title is not given up by accident was not. */
    public static final class NotConfirmed extends CaseRefused {
        NotConfirmed(int typed) {
            super("notConfirmed", typed);
        }
    }

    /** No rule takes titles of this rung away for that cause, here and today. */
    public static final class NoSuchCause extends CaseRefused {
        NoSuchCause() {
            super("noSuchCause");
        }
    }

    /** The title is not held today. */
    public static final class NotHeld extends CaseRefused {
        NotHeld() {
            super("notHeld");
        }
    }

    /** An older list named no code, and no firm has claimed the title: nobody could be barred or told apart. */
    public static final class NobodyKnown extends CaseRefused {
        NobodyKnown() {
            super("nobodyKnown");
        }
    }

    /** Another case about the same firm and rung is under way. */
    public static final class UnderWay extends CaseRefused {
        UnderWay(String number) {
            super("underWay", number);
        }
    }

    /** The case is not where it would have to be: somebody was faster. */
    public static final class MovedOn extends CaseRefused {
        MovedOn(CaseStatus status) {
            super("movedOn", new DefaultMessageSourceResolvable(status.messageKey()));
        }
    }

    /** The firm has answered already. */
    public static final class Answered extends CaseRefused {
        Answered() {
            super("answered");
        }
    }

    /** The firm may still answer. */
    public static final class NotHeard extends CaseRefused {
        NotHeard(String until) {
            super("notHeard", until);
        }
    }

    /** A title of the case is on a published list. */
    public static final class PartPublished extends CaseRefused {
        PartPublished(String list) {
            super("partPublished", list);
        }
    }

    /** Nothing of the rung waits for a list. */
    public static final class NobodyWaiting extends CaseRefused {
        NobodyWaiting() {
            super("nobodyWaiting");
        }
    }
}
