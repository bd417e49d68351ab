package io.tidu.filing;

/** What somebody can do with a filing. */
public enum FilingAction {
    /** Begin a filing in an open round. */
    START(false),
    /** Change what is typed. */
    EDIT(false),
    /** Hand it to the signatory. */
    ASK_SIGNATURE(false),
    /** Take it back from the signatory, not yet signed. */
    RECALL(false),
    /** Give it back to the filler, unsigned. */
    SEND_BACK(true),
    /** Confirm it with legal effect: submits it. */
    SIGN(false),
    /** The time to submit it is over. */
    EXPIRE(false),
    /** The time to submit it was made longer. */
    REVIVE(false),
    /** Take it back for good. */
    WITHDRAW(false),
    /** Pass it upward. */
    RECOMMEND(false),
    /** Say yes for the province. */
    APPROVE(false),
    /** Give it back to the enterprise for correction. */
    RETURN(true),
    /** Say no. */
    DECLINE(true),
    /** Take a decision of one's own level up again, because it was wrong. */
    REOPEN(true),
    /** Take one's own recommendation back, nothing having been built on it. */
    UNDO(false),
    /** Take one's own return back, not yet corrected. */
    CANCEL_RETURN(false),
    /** Put it into a public notice. */
    ANNOUNCE(false),
    /** Take it out of a public notice. */
    HOLD_BACK(true),
    /** An objection against it in a public notice turned out founded. */
    UPHOLD_OBJECTION(true),
    /** The firm has lost the right to file for it: a title it builds on was taken away, or it may not apply for some years. */
    STOP(true),
    /** The firm has moved: other bureaus are in charge, and it stands where it stood. */
    REROUTE(true),
    /** The public notice it is in has ended. */
    CLOSE_NOTICE(false),
    /** Put it on the published list. */
    LIST(false),
    /** Send it to the ministry with a list of recommendations. */
    DISPATCH(false),
    /** Record that the ministry has put it into a public notice. */
    SHOW_NATIONALLY(false),
    /** Record that it is on the ministry's list. */
    RECORD_LISTED(false),
    /** Record that the ministry's list, which is complete, does not have it. */
    RECORD_NOT_LISTED(false);

    private final boolean needsReason;

    FilingAction(boolean needsReason) {
        this.needsReason = needsReason;
    }

    /** Whether it must be said why. */
    public boolean needsReason() {
        return needsReason;
    }

    public String messageKey() {
        return "filing.action." + name();
    }

    /** The key of the action in the past tense, as in a history. */
    public String doneMessageKey() {
        return "filing.done." + name();
    }

    /** The same where it led: the province's yes is a recommendation where the ministry decides. */
    public String doneMessageKey(FilingStatus to) {
        return this == APPROVE && to == FilingStatus.RECOMMENDED ? doneMessageKey() + "." + to : doneMessageKey();
    }
}
