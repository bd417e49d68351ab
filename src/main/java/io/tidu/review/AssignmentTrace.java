package io.tidu.review;

import io.tidu.filing.FilingRow;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.AuditTrail;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Notes and tells whose work a filing became, in the transaction of the change. */
@Component
class AssignmentTrace {

    private final AuditTrail trail;
    private final LiveTopics live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AssignmentTrace(AuditTrail trail, LiveTopics live, ApplicationEventPublisher events, Clock clock) {
        this.trail = trail;
        this.live = live;
        this.events = events;
        this.clock = clock;
    }

    void write(
            Actor by,
            OfBureau bureau,
            FilingRow row,
            String action,
            @Nullable AssignmentRow before,
            @Nullable Assignee to,
            boolean alone) {
        var number = Objects.requireNonNull(row.number());
        trail.record(
                by, "filing:" + number, action, before == null ? null : before.name(), to == null ? null : to.name());
        events.publishEvent(new FilingAssigned(
                row.id(),
                number,
                row.rung().code(),
                bureau.bureau(),
                bureau.level(),
                to == null ? null : to.account(),
                alone,
                by,
                clock.instant()));
        live.changed(LiveTopic.bureau(bureau.bureau().value()));
    }
}
