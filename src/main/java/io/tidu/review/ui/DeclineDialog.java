package io.tidu.review.ui;

import io.tidu.filing.FilingAction;
import io.tidu.review.Decision;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Asks why a filing is declined. */
class DeclineDialog extends ReasonDialog {

    DeclineDialog(String opinion, BiConsumer<Decision, UUID> decide) {
        super(FilingAction.DECLINE, opinion, decide);
    }

    @Override
    Decision decision(String reason) {
        return new Decision.Decline(reason);
    }
}
