package io.tidu.review;

import io.tidu.filing.FilingMoved;
import io.tidu.filing.FilingWithdrawn;
import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets a decision go that is kept for a filing which has moved on without it, such as one that the firm took back: in the
 * transaction of the move, with a trace. Left there it would be offered for release for ever, and be refused each time.
 */
@Component
class PendingEnds {

    private final PendingDecisions pendings;
    private final AuditTrail trail;
    private final LiveTopics live;

    PendingEnds(PendingDecisions pendings, AuditTrail trail, LiveTopics live) {
        this.pendings = pendings;
        this.trail = trail;
        this.live = live;
    }

    @EventListener
    void on(FilingMoved moved) {
        pendings.hold(moved.filing().id()).ifPresent(pending -> end(pending, moved));
    }

    private void end(PendingDecision pending, FilingMoved moved) {
        var subject = pending.subject();
        pendings.remove(subject.filing());
        trail.record(
                Actor.program("review"),
                "filing:" + subject.number(),
                "DECISION_OVERTAKEN",
                "%s %s %s"
                        .formatted(
                                pending.decision().action(),
                                pending.by().name(),
                                pending.decision().said()),
                moved instanceof FilingWithdrawn ? "WITHDRAWN" : null);
        live.changed(LiveTopic.opinion(subject.filing().value()));
        pending.by()
                .bureau()
                .ifPresent(of -> live.changed(LiveTopic.bureau(of.bureau().value())));
    }
}
