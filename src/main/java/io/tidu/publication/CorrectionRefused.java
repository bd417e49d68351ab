package io.tidu.publication;

import io.tidu.shared.RuleViolation;

/** Why a list was not corrected. */
public abstract sealed class CorrectionRefused extends RuleViolation {

    private CorrectionRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    /** Somebody corrected this edition already. */
    public static final class CorrectedBefore extends CorrectionRefused {
        CorrectedBefore(String by) {
            super("publication.correct.refused.correctedBefore", by);
        }
    }

    /** A correction that changes nothing. */
    public static final class NothingToCorrect extends CorrectionRefused {
        NothingToCorrect() {
            super("publication.correct.refused.nothingToCorrect");
        }
    }

    /** Lists of this kind grant no title: who is taken out or added there is decided elsewhere. */
    public static final class NotCorrectable extends CorrectionRefused {
        NotCorrectable() {
            super("publication.correct.refused.notCorrectable");
        }
    }

    /** The fact is as it was. */
    public static final class NothingChanged extends CorrectionRefused {
        NothingChanged(String name) {
            super("publication.correct.refused.nothingChanged", name);
        }
    }

    /** The same fact of a firm is to become two things. */
    public static final class ChangedTwice extends CorrectionRefused {
        ChangedTwice(String name) {
            super("publication.correct.refused.changedTwice", name);
        }
    }

    /** The list names no such firm. */
    public static final class NotOnList extends CorrectionRefused {
        NotOnList(String creditCode) {
            super("publication.correct.refused.notOnList", creditCode);
        }
    }

    /** The firm was not in the list's notice, is listed already, or something is open against it. */
    public static final class NotAddable extends CorrectionRefused {
        NotAddable() {
            super("publication.correct.refused.notAddable");
        }
    }

    /** There is no such county. */
    public static final class CountyUnknown extends CorrectionRefused {
        CountyUnknown() {
            super("publication.correct.refused.countyUnknown");
        }
    }
}
