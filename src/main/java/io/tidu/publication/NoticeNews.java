package io.tidu.publication;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what happened to a notice: to the trail always, to the program where the public sees it. */
@Component
class NoticeNews {

    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeNews(AuditTrail trail, ApplicationEventPublisher events, Clock clock) {
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    void drafted(Actor actor, Notice notice) {
        record(actor, notice, "DRAFTED", null);
    }

    void discarded(Actor actor, Notice notice) {
        record(actor, notice, "DISCARDED", notice.status());
    }

    void opened(Actor actor, Notice notice) {
        record(actor, notice, "OPENED", NoticeStatus.DRAFT);
        events.publishEvent(new PublicationMoved.NoticeOpened(notice.reference(), clock.instant()));
    }

    void closed(Actor actor, Notice notice) {
        record(actor, notice, "CLOSED", NoticeStatus.RUNNING);
        events.publishEvent(new PublicationMoved.NoticeClosed(notice.reference(), clock.instant()));
    }

    void heldBack(Actor actor, Notice notice, NoticeEntry entry, String why) {
        trail.record(actor, subject(notice), "HELD_BACK", null, entry.filingNumber() + " " + why);
        events.publishEvent(new PublicationMoved.FirmHeldBack(notice.reference(), clock.instant()));
    }

    /** Its filing is not approved, because of an objection. */
    void takenOut(Actor actor, Notice notice, NoticeEntry entry, String objection) {
        trail.record(actor, subject(notice), "TAKEN_OUT", null, entry.filingNumber() + " " + objection);
        events.publishEvent(new PublicationMoved.FirmHeldBack(notice.reference(), clock.instant()));
    }

    private void record(Actor actor, Notice notice, String action, @Nullable NoticeStatus before) {
        trail.record(
                actor,
                subject(notice),
                action,
                before == null ? null : before.name(),
                notice.status().name());
    }

    private static String subject(Notice notice) {
        return "notice:" + notice.reference();
    }
}
