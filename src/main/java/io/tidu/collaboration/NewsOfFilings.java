package io.tidu.collaboration;

import io.tidu.filing.FilingAnnounced;
import io.tidu.filing.FilingApproved;
import io.tidu.filing.FilingDeclined;
import io.tidu.filing.FilingDispatched;
import io.tidu.filing.FilingExpired;
import io.tidu.filing.FilingHeldBack;
import io.tidu.filing.FilingListed;
import io.tidu.filing.FilingMoved;
import io.tidu.filing.FilingNominated;
import io.tidu.filing.FilingNotListed;
import io.tidu.filing.FilingProposed;
import io.tidu.filing.FilingRecommended;
import io.tidu.filing.FilingReopened;
import io.tidu.filing.FilingReturned;
import io.tidu.filing.FilingRevived;
import io.tidu.filing.FilingShownNationally;
import io.tidu.filing.FilingStopped;
import io.tidu.filing.Party;
import io.tidu.filing.RecommendationUndone;
import io.tidu.filing.ReturnCancelled;
import io.tidu.filing.SignatureAsked;
import io.tidu.filing.SignatureNotGiven;
import io.tidu.identity.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells firms what happened to their filings, in the transaction of the step, and only what a step has made known: a decision
 * that waits for its release takes no step.
 */
@Component
class NewsOfFilings {

    private final Notifications notifications;
    private final Arrivals arrivals;

    NewsOfFilings(Notifications notifications, Arrivals arrivals) {
        this.notifications = notifications;
        this.arrivals = arrivals;
    }

    @EventListener
    void on(FilingMoved moved) {
        notifications.settle(FilingFact.turn(moved.filing().id()));
        notifications.settle(FilingFact.window(moved.filing().id()));
        switch (moved) {
            case SignatureAsked step -> turn(step, NewsTopic.SIGNATURE_ASKED, Role.SIGNATORY);
            case SignatureNotGiven step
            when step.by() == Party.SIGNATORY -> turn(step, NewsTopic.SENT_BACK, Role.FILLER);
            case FilingExpired step -> window(step, NewsTopic.EXPIRED);
            case FilingRevived step -> window(step, NewsTopic.REVIVED);
            case FilingReturned step -> {
                turn(step, NewsTopic.CORRECTION_ASKED, Role.FILLER);
                tell(step, NewsTopic.RETURNED, FilingFact.decision(step.filing().id()), Role.SIGNATORY);
            }
            case FilingRecommended step -> decision(step, NewsTopic.RECOMMENDED);
            case FilingDeclined step -> decision(step, NewsTopic.DECLINED);
            case FilingStopped step -> decision(step, NewsTopic.STOPPED);
            case FilingReopened step -> decision(step, NewsTopic.REOPENED);
            case RecommendationUndone step -> decision(step, NewsTopic.REOPENED);
            case ReturnCancelled step -> decision(step, NewsTopic.RETURN_CANCELLED);
            case FilingProposed step -> decision(step, NewsTopic.PROPOSED);
            case FilingAnnounced step -> decision(step, NewsTopic.ANNOUNCED);
            case FilingHeldBack step -> decision(step, NewsTopic.HELD_BACK);
            case FilingApproved step -> decision(step, NewsTopic.NOTICE_ENDED);
            case FilingListed step -> decision(step, NewsTopic.LISTED);
            case FilingNominated step -> decision(step, NewsTopic.NOMINATED);
            case FilingDispatched step -> decision(step, NewsTopic.DISPATCHED);
            case FilingShownNationally step -> decision(step, NewsTopic.SHOWN_NATIONALLY);
            case FilingNotListed step -> decision(step, NewsTopic.NOT_LISTED);
            default -> {}
        }
    }

    /** What waits at a bureau is counted after the commit: one line that everybody writes would make all wait for each other. */
    @TransactionalEventListener(fallbackExecution = true)
    void counted(FilingMoved moved) {
        arrivals.mayHaveChanged(moved.filing().jurisdiction());
    }

    private void turn(FilingMoved step, NewsTopic topic, Role role) {
        tell(step, topic, FilingFact.turn(step.filing().id()), role);
    }

    /** That the time is over, or was made longer: to both, until the filing moves on. */
    private void window(FilingMoved step, NewsTopic topic) {
        var fact = FilingFact.window(step.filing().id());
        tell(step, topic, fact, Role.FILLER);
        tell(step, topic, fact, Role.SIGNATORY);
    }

    /** Both people of a firm are told; each has an own row, so that one may have it settled and the other not. */
    private void decision(FilingMoved step, NewsTopic topic) {
        var fact = FilingFact.decision(step.filing().id());
        tell(step, topic, fact, Role.FILLER);
        tell(step, topic, fact, Role.SIGNATORY);
    }

    private void tell(FilingMoved step, NewsTopic topic, String fact, Role role) {
        var filing = step.filing();
        var about = new News.About(
                filing.id().value(), filing.number(), filing.rung().code(), null, null);
        var once = topic + ":" + role + ":" + filing.id().value() + ":" + step.at();
        var to = Audience.firm(filing.enterprise(), role);
        notifications.tell(new News(to, topic, fact, once, about, FilingFact.path(filing), step.at()));
    }
}
