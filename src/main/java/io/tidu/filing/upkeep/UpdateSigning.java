package io.tidu.filing.upkeep;

import io.tidu.enterprise.EnterpriseRow;
import io.tidu.filing.YearlyForms;
import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.Once;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.TimeOrderedId;
import io.tidu.title.TitleCourse;
import io.tidu.title.life.UpdateYear;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Turns what was handed over into what is signed, for good, and makes it count for the titles that wait for it. */
@Component
class UpdateSigning {

    private final UpdateReading reading;
    private final StoredUpdates updates;
    private final YearlyForms forms;
    private final TitleCourse titles;
    private final Once once;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UpdateSigning(
            UpdateReading reading,
            StoredUpdates updates,
            YearlyForms forms,
            TitleCourse titles,
            Once once,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reading = reading;
        this.updates = updates;
        this.forms = forms;
        this.titles = titles;
        this.once = once;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    UpdateRow sign(Actor actor, EnterpriseRow firm, UUID key) {
        var id = once.perform(key, actor, "filing.update.sign", () -> signOnce(actor, firm));
        return updates.all(firm.id()).stream()
                .filter(row -> row.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String signOnce(Actor actor, EnterpriseRow firm) {
        updates.draftLocked(firm.id(), reading.year());
        var update = reading.requireTaken(firm.id());
        if (update.handedOverAt() == null) {
            throw new UpdateRefused.NotHandedOver();
        }
        requireComplete(update);
        var row = freeze(actor, firm, update, clock.instant().truncatedTo(ChronoUnit.MICROS));
        trail.record(actor, subject(firm.id(), row.year()), "UPDATED", null, row.no() + " " + row.contentDigest());
        events.publishEvent(new UpdateSigned(firm.id(), row.year(), row.at()));
        return row.id().toString();
    }

    private UpdateRow freeze(Actor actor, EnterpriseRow firm, YearlyUpdate update, Instant now) {
        var written = forms.written(update.content());
        var row = new UpdateRow(
                TimeOrderedId.next(),
                firm.id(),
                update.year(),
                update.signed().size() + 1,
                firm.name(),
                actor.name(),
                forms.digest(written),
                isLate(update),
                now);
        updates.add(row, actor.account().value(), written);
        updates.signed(firm.id(), update.year());
        titles.updated(firm.id(), reading.today(), row.id());
        return row;
    }

    /** Late for some title that waited for it. */
    private static boolean isLate(YearlyUpdate update) {
        return update.open().stream()
                .flatMap(line -> line.life().open().stream())
                .anyMatch(UpdateYear::missed);
    }

    static void requireComplete(YearlyUpdate update) {
        var blocking = update.blocking();
        if (!blocking.isEmpty()) {
            throw new UpdateRefused.Incomplete(blocking);
        }
    }

    private static String subject(EnterpriseId firm, int year) {
        return "yearly-update:" + firm.value() + "/" + year;
    }
}
