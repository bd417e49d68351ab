package io.tidu.filing;

import org.jspecify.annotations.Nullable;

/**
 * One thing a firm has to put right.
 *
 * @param note in the reviewer's words; null if the reason says it all
 */
public record ReturnItem(
        ReturnKind kind, ReturnTarget target, @Nullable String note) {

    /** The longest a note may be, in characters. */
    public static final int LONGEST_NOTE = 500;

    /** As many as a person can work through at one go. */
    public static final int MOST = 50;

    public ReturnItem {
        note = note == null || note.isBlank() ? null : note.strip();
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new FilingRefused("filing.refused.noteTooLong", String.valueOf(LONGEST_NOTE));
        }
    }

    public static ReturnItem of(ReturnKind kind, FieldPath path) {
        return new ReturnItem(kind, ReturnTarget.field(path), null);
    }
}
