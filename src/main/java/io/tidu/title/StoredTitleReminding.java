package io.tidu.title;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;
import io.tidu.title.UpdatesReminded.Reminder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredTitleReminding implements TitleReminding {

    private static final Set<WatchKind> ABOUT_UPDATES = EnumSet.of(WatchKind.UPDATE_DUE, WatchKind.NOT_UPDATED);

    private final TitleWatch watch;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredTitleReminding(TitleWatch watch, AuditTrail trail, ApplicationEventPublisher events, Clock clock) {
        this.watch = watch;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public int remind(Actor actor, WatchFilter filter) {
        var found = watch.page(actor, filter, 0, MOST);
        if (!actor.is(Role.REVIEWER)) {
            throw new NotAllowed("title.life.remind.not-allowed");
        }
        if (!ABOUT_UPDATES.contains(filter.kind())) {
            throw new TitleRefused.NothingToRemindOf();
        }
        var firms = new LinkedHashMap<EnterpriseId, LocalDate>();
        found.forEach(line -> due(line, firms));
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var reminders = firms.entrySet().stream()
                .map(firm -> new Reminder(firm.getKey(), firm.getValue()))
                .toList();
        if (!reminders.isEmpty()) {
            trail.record(actor, "titles:updates", "REMINDED", null, filter.kind() + " " + reminders.size());
            events.publishEvent(new UpdatesReminded(reminders, at));
        }
        return reminders.size();
    }

    /** Of several titles the earliest day. */
    private static void due(TitleLine line, Map<EnterpriseId, LocalDate> firms) {
        var firm = line.title().enterprise();
        if (firm != null) {
            line.life().updates().stream()
                    .filter(update -> update.year() == line.life().day().getYear())
                    .findFirst()
                    .ifPresent(update ->
                            firms.merge(firm, update.dueOn(), (one, other) -> one.isBefore(other) ? one : other));
        }
    }
}
