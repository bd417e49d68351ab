package io.tidu.review;

import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingService;
import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.NotFound;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What becomes of a decision that is kept: it is taken back, or it is released. Of those who want either, one gets it. */
@Component
class PendingSteps {

    private final FilingService filings;
    private final PendingDecisions pendings;
    private final DecisionSteps steps;
    private final AuditTrail trail;
    private final LiveTopics live;

    PendingSteps(
            FilingService filings, PendingDecisions pendings, DecisionSteps steps, AuditTrail trail, LiveTopics live) {
        this.filings = filings;
        this.pendings = pendings;
        this.steps = steps;
        this.trail = trail;
        this.live = live;
    }

    /** Takes a decision back that is not released: any reviewer of the bureau may, and the trail says who did. */
    void undo(Actor actor, FilingId id) {
        if (!undone(actor, id)) {
            throw new BulkRefused("review.bulk.nothingPending");
        }
    }

    /** Whether there was one to take back. */
    boolean undone(Actor actor, FilingId id) {
        var bureau = Decisions.reviewing(actor);
        if (filings.permitted(actor, List.of(id), FilingAction.RETURN).isEmpty()) {
            throw new NotFound();
        }
        var held = pendings.hold(id, bureau.bureau());
        held.ifPresent(pending -> takeBack(actor, pending));
        return held.isPresent();
    }

    private void takeBack(Actor actor, PendingDecision pending) {
        pendings.remove(pending.subject().filing());
        tell(actor, pending.subject().filing());
        trail.record(
                actor,
                "filing:" + pending.subject().number(),
                "DECISION_UNDONE",
                "%s %s %s"
                        .formatted(
                                pending.decision().action(),
                                pending.by().name(),
                                pending.decision().said()),
                null);
    }

    /**
     * Takes the step that was decided, in the name of whoever decided. Whoever releases must be free to decide about this firm too. The
     * decision goes first: one that is still there when its filing moves has been overtaken.
     *
     * @param key of the decision that the releasing person saw
     */
    void release(Actor actor, FilingId id, UUID key) {
        var bureau = Decisions.reviewing(actor);
        var pending =
                pendings.hold(id, bureau.bureau()).orElseThrow(() -> new BulkRefused("review.bulk.goneMeanwhile"));
        if (!pending.key().equals(key)) {
            throw new BulkRefused("review.bulk.changedMeanwhile");
        }
        var decision = pending.decision();
        var refused = filings.permitted(actor, List.of(id), decision.action()).stream()
                .findFirst()
                .orElseThrow(NotFound::new)
                .refused();
        if (refused != null) {
            throw BulkRefused.because(refused);
        }
        pendings.remove(id);
        steps.take(pending.by(), id, decision, key);
        tell(actor, id);
    }

    /** The bureau's own screens only: nobody else has anything to see. */
    private void tell(Actor actor, FilingId filing) {
        live.changed(LiveTopic.bureau(Decisions.reviewing(actor).bureau().value()), LiveTopic.opinion(filing.value()));
    }
}
