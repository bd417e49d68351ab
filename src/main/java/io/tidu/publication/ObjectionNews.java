package io.tidu.publication;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what happened to an objection: to the trail, without a word of what people wrote, and to whoever tells people. */
@Component
class ObjectionNews {

    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final LiveTopics live;

    ObjectionNews(AuditTrail trail, ApplicationEventPublisher events, LiveTopics live) {
        this.trail = trail;
        this.events = events;
        this.live = live;
    }

    void received(Actor visitor, ObjectionRef objection, String notice, Instant at) {
        record(visitor, objection.number(), "RECEIVED", null, notice + " " + objection.filingNumber());
        tell(new ObjectionMoved.Received(objection, at));
    }

    void statementRead(Actor actor, ObjectionRow row) {
        record(actor, row.number(), "OBJECTOR_READ", null, null);
    }

    void asked(Actor actor, ObjectionRow row, ObjectionInquiry inquiry) {
        record(actor, row.number(), "FIRM_ASKED", null, inquiry.dueOn().toString());
        tell(new ObjectionMoved.FirmAsked(row.ref(), inquiry.id(), inquiry.dueOn(), inquiry.askedAt()));
    }

    void answered(Actor actor, ObjectionRow row, ObjectionInquiry inquiry, Instant at) {
        record(actor, row.number(), "FIRM_ANSWERED", null, null);
        tell(new ObjectionMoved.FirmAnswered(row.ref(), inquiry.id(), inquiry.bureau(), at));
    }

    void found(Actor actor, ObjectionRow row, ObjectionFinding finding) {
        record(actor, row.number(), "FOUND", null, finding.opinion().name());
        tell(new ObjectionMoved.FindingGiven(row.ref(), finding.level(), finding.at()));
    }

    void settled(Actor actor, ObjectionRow row, ObjectionStatus status, Instant at) {
        record(actor, row.number(), "SETTLED", ObjectionStatus.OPEN.name(), status.name());
        tell(new ObjectionMoved.Settled(row.ref(), status == ObjectionStatus.UPHELD, at));
    }

    private void tell(ObjectionMoved moved) {
        events.publishEvent(moved);
        var under = moved.objection().jurisdiction();
        live.changed(
                LiveTopic.bureau(under.county()), LiveTopic.bureau(under.city()), LiveTopic.bureau(under.province()));
    }

    private void record(Actor actor, String number, String action, @Nullable String before, @Nullable String after) {
        trail.record(actor, "objection:" + number, action, before, after);
    }
}
