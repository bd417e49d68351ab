package io.tidu.filing.ui;

import io.tidu.filing.FieldPath;

/** A part of the open form that follows the draft. */
interface Part {

    /** Shows the draft as it is now. */
    void refresh();

    /** Brings the person to a field. @return whether the field is in this part */
    default boolean focusOn(FieldPath path) {
        return false;
    }
}
