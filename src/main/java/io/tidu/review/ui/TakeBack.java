package io.tidu.review.ui;

import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingView;
import io.tidu.identity.Actor;
import io.tidu.review.ReviewService;
import java.util.UUID;

/** Takes back what the dialog was opened for, and shows the filing as it then stands. */
record TakeBack(Actor actor, FilingView view, FilingService filings, ReviewService reviews, Runnable reload) {

    void now(FilingAction action, String reason, UUID key) {
        switch (action) {
            case UNDO -> reviews.undo(actor, view.id(), key);
            case CANCEL_RETURN -> filings.cancelReturn(actor, view.id(), reason, key);
            case REOPEN -> filings.reopen(actor, view.id(), reason, key);
            default -> throw new IllegalArgumentException("nothing to take back: " + action);
        }
        reload.run();
    }
}
