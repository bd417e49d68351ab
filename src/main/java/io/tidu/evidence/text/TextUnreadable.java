package io.tidu.evidence.text;

/** Nothing of a file could be read. */
public final class TextUnreadable extends Exception {

    /** Why. */
    public enum Reason {
        /** The reader stumbles over it. */
        BROKEN,
        /** Not one page within the time there is. */
        TOO_SLOW,
        /** It unfolds to more than there is room for. */
        TOO_LARGE,
        /** The bytes are not where they should be. */
        MISSING
    }

    private final Reason reason;

    public TextUnreadable(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
