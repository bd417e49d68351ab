package io.tidu.publication.complaint;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what happened to a complaint: to the trail, without a word of what people wrote, and to whoever tells people. */
@Component
class ComplaintNews {

    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final LiveTopics live;

    ComplaintNews(AuditTrail trail, ApplicationEventPublisher events, LiveTopics live) {
        this.trail = trail;
        this.events = events;
        this.live = live;
    }

    void statementRead(Actor actor, ComplaintRow row) {
        trail.record(actor, "complaint:" + row.number(), "COMPLAINANT_READ", null, null);
    }

    /** @param after what the trail says beyond that */
    void moved(Actor actor, String action, @Nullable String after, ComplaintMoved moved) {
        var about = moved.about();
        trail.record(actor, "complaint:" + about.number(), action, null, after);
        events.publishEvent(moved);
        var under = about.jurisdiction();
        live.changed(
                LiveTopic.bureau(under.county()), LiveTopic.bureau(under.city()), LiveTopic.bureau(under.province()));
    }
}
