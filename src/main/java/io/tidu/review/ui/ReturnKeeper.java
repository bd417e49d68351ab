package io.tidu.review.ui;

import io.tidu.filing.FilingId;
import io.tidu.identity.Actor;
import io.tidu.review.ReturnDraft;
import io.tidu.review.ReturnDrafts;
import io.tidu.shared.RuleViolation;

/** Keeps what is to be put right as it is collected and typed, so that a reload, or another screen, finds it again. */
class ReturnKeeper {

    private final Actor actor;
    private final FilingId filing;
    private final ReturnDrafts drafts;
    private final ReturnList list;
    private String reason;

    ReturnKeeper(Actor actor, FilingId filing, ReturnDrafts drafts, ReturnList list) {
        this.actor = actor;
        this.filing = filing;
        this.drafts = drafts;
        this.list = list;
        var kept = drafts.of(actor, filing);
        reason = kept.reason();
        list.begin(kept.items(), kept.note());
        list.afterwards(this::keep);
    }

    /** What the reason begins with. */
    String reason(String opinion) {
        return reason.isBlank() ? opinion : reason;
    }

    void typed(String text) {
        reason = text;
        keep();
    }

    /** A filing that has moved on says so itself, and the words still stand on the screen. */
    private void keep() {
        try {
            drafts.keep(actor, filing, new ReturnDraft(reason, list.items(), list.note()));
        } catch (RuleViolation movedOn) {
            return;
        }
    }
}
