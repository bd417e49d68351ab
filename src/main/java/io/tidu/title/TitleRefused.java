package io.tidu.title;

import io.tidu.shared.RuleViolation;
import java.time.LocalDate;

/** Why nothing was granted or taken in. */
public abstract sealed class TitleRefused extends RuleViolation
        permits TitleRefused.UnknownRung,
                TitleRefused.NotGrantable,
                TitleRefused.ListIncomplete,
                TitleRefused.ListDiffers,
                TitleRefused.ValidityReversed,
                TitleRefused.AlreadyHeld,
                TitleRefused.NamedTwice,
                TitleRefused.NotHeld,
                TitleRefused.NothingToRemindOf {

    private TitleRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    /** No title type has this code. */
    public static final class UnknownRung extends TitleRefused {

        public UnknownRung(String rung) {
            super("title.refused.unknown-rung", rung);
        }
    }

    /** Nobody is granted this rung: one stands on it by holding another. */
    public static final class NotGrantable extends TitleRefused {

        public NotGrantable(String rung) {
            super("title.refused.not-grantable", rung);
        }
    }

    /** The number or the name of the list is missing or too long. */
    public static final class ListIncomplete extends TitleRefused {

        ListIncomplete(String key, int longest) {
            super(key + ".refused", longest);
        }
    }

    /** A list of this number is known, as another kind or of another day. */
    public static final class ListDiffers extends TitleRefused {

        ListDiffers(String number, LocalDate publishedOn) {
            super("title.refused.list-differs", number, publishedOn.toString());
        }
    }

    /** The last day lies before the day of publication. */
    public static final class ValidityReversed extends TitleRefused {

        ValidityReversed(LocalDate publishedOn, LocalDate validUntil) {
            super("title.refused.validity", publishedOn.toString(), validUntil.toString());
        }
    }

    /** The firm holds this rung on the day the list is published. */
    public static final class AlreadyHeld extends TitleRefused {

        AlreadyHeld(String holder, String listNumber, LocalDate validUntil) {
            super("title.refused.already-held", holder, listNumber, validUntil.toString());
        }
    }

    /** The list names the same firm twice. */
    public static final class NamedTwice extends TitleRefused {

        NamedTwice(String holder) {
            super("title.refused.named-twice", holder);
        }
    }

    /** A list would take a title away that the firm does not hold on its day. */
    public static final class NotHeld extends TitleRefused {
        NotHeld(String holder, LocalDate day) {
            super("title.refused.not-held", holder, day.toString());
        }
    }

    /** Firms are reminded of updates only. */
    public static final class NothingToRemindOf extends TitleRefused {

        NothingToRemindOf() {
            super("title.life.remind.nothing");
        }
    }
}
