package io.tidu.publication.cancellation.ui;

import io.tidu.publication.cancellation.CaseRow;
import java.util.Locale;
import java.util.UUID;

/** The steps of a case that need a reason. */
enum ReasonStep {
    CANCEL,
    DROP,
    UNDO,
    REVERSE;

    /** What the firm itself asks for is taken up, and not held against it. */
    String messageKey(CaseRow row) {
        return (row.isGivenUp() ? "publication.surrender.step." : "publication.cancel.view.")
                + name().toLowerCase(Locale.ROOT);
    }

    void take(CaseDesk desk, String number, String reason, UUID key) {
        switch (this) {
            case CANCEL -> desk.cases().cancel(desk.actor(), number, reason, key);
            case DROP -> desk.cases().drop(desk.actor(), number, reason, key);
            case REVERSE -> desk.cases().reverse(desk.actor(), number, reason, key);
            case UNDO -> desk.cases().undo(desk.actor(), number, reason, key);
        }
    }
}
