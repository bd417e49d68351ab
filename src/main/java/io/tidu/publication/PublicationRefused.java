package io.tidu.publication;

import io.tidu.shared.RuleViolation;
import java.nio.file.Path;
import java.time.LocalDate;

/** Why nothing was opened, closed or published. */
public abstract sealed class PublicationRefused extends RuleViolation {

    private PublicationRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    /** A field of the document is empty. */
    public static final class TextMissing extends PublicationRefused {
        TextMissing(String field) {
            super(field + ".missing");
        }
    }

    /** A field of the document is longer than is kept. */
    public static final class TextTooLong extends PublicationRefused {
        TextTooLong(String field, int longest) {
            super(field + ".tooLong", longest);
        }
    }

    /** The window has too few or too many working days. */
    public static final class DaysOutOfRange extends PublicationRefused {
        DaysOutOfRange() {
            super("publication.refused.days", NoticeWindow.SHORTEST, NoticeWindow.LONGEST);
        }
    }

    /** The round is unknown or of another province. */
    public static final class RoundUnknown extends PublicationRefused {
        RoundUnknown() {
            super("publication.refused.round");
        }
    }

    /** The ministry decides about the rung of the round, by its own notice and list. */
    public static final class DecidedByMinistry extends PublicationRefused {
        DecidedByMinistry() {
            super("publication.refused.ministry");
        }
    }

    /** None of the round's filings is proposed, or none was chosen. */
    public static final class NothingChosen extends PublicationRefused {
        NothingChosen() {
            super("publication.refused.nothingChosen");
        }
    }

    /** A chosen filing is not proposed in this round (any more). */
    public static final class NotProposed extends PublicationRefused {
        NotProposed(int number) {
            super("publication.refused.notProposed", number);
        }
    }

    /** A draft of the same filing waits already. */
    public static final class InAnotherDraft extends PublicationRefused {
        InAnotherDraft(String name) {
            super("publication.refused.inAnotherDraft", name);
        }
    }

    /** The same firm has two filings among the chosen. */
    public static final class FirmTwice extends PublicationRefused {
        FirmTwice(String name) {
            super("publication.refused.firmTwice", name);
        }
    }

    /** The notice does not stand where this is possible. */
    public static final class WrongStatus extends PublicationRefused {
        WrongStatus(NoticeStatus status) {
            super("publication.refused.status." + status.name());
        }
    }

    /** The window has not ended. */
    public static final class StillRunning extends PublicationRefused {
        StillRunning(LocalDate closesOn) {
            super("publication.refused.stillRunning", closesOn.toString());
        }
    }

    /** The firm was taken out of the notice before. */
    public static final class HeldBackBefore extends PublicationRefused {
        HeldBackBefore(String name) {
            super("publication.refused.heldBackBefore", name);
        }
    }

    /** An objection against the firm is open: it is held back by itself when the notice ends. */
    public static final class UnderObjection extends PublicationRefused {
        UnderObjection(String name) {
            super("publication.refused.underObjection", name);
        }
    }

    /** Against every firm that could be published an objection is open. */
    public static final class AllUnderObjection extends PublicationRefused {
        AllUnderObjection(int firms) {
            super("publication.refused.allUnderObjection", firms);
        }
    }

    /** Everybody who is left merged, split or the like since the notice opened, and nobody has looked. */
    public static final class AllChanged extends PublicationRefused {
        AllChanged(int firms) {
            super("publication.refused.allChanged", firms);
        }
    }

    /** Every firm of the notice was held back: nothing is left to publish. */
    public static final class NobodyLeft extends PublicationRefused {
        NobodyLeft() {
            super("publication.refused.nobodyLeft");
        }
    }

    /** The list of this notice is published. */
    public static final class PublishedBefore extends PublicationRefused {
        PublishedBefore(String number) {
            super("publication.refused.publishedBefore", number);
        }
    }

    /** Another list of the same kind has this document number. */
    public static final class DocumentNumberTaken extends PublicationRefused {
        DocumentNumberTaken(String documentNumber) {
            super("publication.refused.documentNumber", documentNumber);
        }
    }

    /** A list names nobody. */
    public static final class NobodyNamed extends PublicationRefused {
        NobodyNamed() {
            super("publication.refused.nobodyNamed");
        }
    }

    /** Lists are signed, and there is no key to sign with. */
    public static final class NoSigningKey extends PublicationRefused {
        NoSigningKey(Path file) {
            super("publication.refused.noSigningKey", file.toString());
        }
    }

    /** What lies where the key should be is none. */
    public static final class SigningKeyUnusable extends PublicationRefused {
        SigningKeyUnusable(Path file, Throwable why) {
            super("publication.refused.signingKeyUnusable", file.toString());
            initCause(why);
        }
    }
}
