package io.tidu.filing;

import org.jspecify.annotations.Nullable;

/** Says in an application event what a step was. */
final class FilingNews {

    private FilingNews() {}

    static FilingMoved of(FilingRef filing, FilingEvent event) {
        var at = event.at();
        return switch (event.action()) {
            case START -> new FilingStarted(filing, at);
            case ASK_SIGNATURE -> new SignatureAsked(filing, at);
            case RECALL, SEND_BACK -> new SignatureNotGiven(filing, at, event.party());
            case SIGN -> new FilingSubmitted(filing, at, event.submissionNo());
            case EXPIRE -> new FilingExpired(filing, at);
            case REVIVE -> new FilingRevived(filing, at);
            case WITHDRAW -> new FilingWithdrawn(filing, at);
            case RECOMMEND -> new FilingRecommended(filing, at, event.to());
            case APPROVE ->
                event.to() == FilingStatus.RECOMMENDED
                        ? new FilingNominated(filing, at)
                        : new FilingProposed(filing, at);
            case RETURN -> new FilingReturned(filing, at, event.party(), text(event.reason()));
            case DECLINE -> new FilingDeclined(filing, at, event.party(), text(event.reason()));
            case UPHOLD_OBJECTION -> new FilingDeclined(filing, at, event.party(), text(event.reason()));
            case STOP -> new FilingStopped(filing, at, text(event.reason()));
            case REROUTE -> new FilingRerouted(filing, at, text(event.reason()));
            case REOPEN -> new FilingReopened(filing, at, event.party(), text(event.reason()));
            case UNDO -> new RecommendationUndone(filing, at, event.party());
            case CANCEL_RETURN -> new ReturnCancelled(filing, at, event.party(), text(event.reason()));
            case ANNOUNCE -> new FilingAnnounced(filing, at, text(event.document()));
            case HOLD_BACK -> new FilingHeldBack(filing, at, text(event.reason()));
            case CLOSE_NOTICE -> new FilingApproved(filing, at, text(event.document()));
            case LIST -> new FilingListed(filing, at, text(event.document()));
            case DISPATCH -> new FilingDispatched(filing, at, text(event.document()));
            case SHOW_NATIONALLY -> new FilingShownNationally(filing, at, text(event.document()));
            case RECORD_LISTED -> new FilingListed(filing, at, text(event.document()));
            case RECORD_NOT_LISTED -> new FilingNotListed(filing, at, text(event.document()));
            case EDIT -> throw new IllegalStateException("what is typed is no event");
        };
    }

    private static String text(@Nullable String maybe) {
        return maybe == null ? "" : maybe;
    }
}
