package io.tidu.title;

import io.tidu.shared.RuleViolation;

/** A step of an import cannot be done. The register is as it was. */
public abstract sealed class ImportRefused extends RuleViolation {

    private ImportRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    /** The step before it has not been done. */
    public static final class NotReady extends ImportRefused {

        NotReady() {
            super("title.import.not-ready");
        }
    }

    /** It is in the register already and cannot be changed. */
    public static final class AlreadyConfirmed extends ImportRefused {

        AlreadyConfirmed(int granted) {
            super("title.import.already-confirmed", granted);
        }
    }

    /** The register has changed since the preview: what it shows is no longer what would happen. */
    public static final class Outdated extends ImportRefused {

        Outdated(int row) {
            super("title.import.outdated", row);
        }
    }

    /** Somebody else began to check the same file again. */
    public static final class Overtaken extends ImportRefused {

        Overtaken() {
            super("title.import.overtaken");
        }
    }

    /** The person no longer wanted it. */
    public static final class Cancelled extends ImportRefused {

        Cancelled() {
            super("title.import.cancelled");
        }
    }

    /** Only lists that have been published can be taken in. */
    public static final class NotPublishedYet extends ImportRefused {

        NotPublishedYet() {
            super("title.import.future");
        }
    }

    /** The call wants another rung or kind of list. */
    public static final class OtherCall extends ImportRefused {

        OtherCall() {
            super("title.import.other-call");
        }
    }

    /** What is decided about a row of a list from outside is decided for a reason. */
    public static final class ReasonMissing extends ImportRefused {

        ReasonMissing() {
            super("title.import.reason-missing", RowChoice.REASON_LENGTH);
        }
    }

    /** The firm was not recommended in this call, or another row means it. */
    public static final class FirmNotFree extends ImportRefused {

        FirmNotFree() {
            super("title.import.firm-not-free");
        }
    }

    /** Only rows that wait for a person can be decided. */
    public static final class NothingToDecide extends ImportRefused {

        NothingToDecide(int row) {
            super("title.import.nothing-to-decide", row);
        }
    }
}
