package io.tidu.publication;

import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauRow;
import io.tidu.identity.NotFound;
import io.tidu.shared.WorkingDays;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The steps of handling an objection, each with its row locked, for who may. The lock must be the first thing read in the transaction. */
@Component
class ObjectionCourse {

    private final ObjectionRows rows;
    private final Objections objections;
    private final Inquiries inquiries;
    private final ObjectionFindings findings;
    private final ObjectionEffects effects;
    private final ObjectionNews news;
    private final BureauDirectory bureaus;
    private final WorkingDays calendar;
    private final Clock clock;

    ObjectionCourse(
            ObjectionRows rows,
            Objections objections,
            Inquiries inquiries,
            ObjectionFindings findings,
            ObjectionEffects effects,
            ObjectionNews news,
            BureauDirectory bureaus,
            WorkingDays calendar,
            Clock clock) {
        this.rows = rows;
        this.objections = objections;
        this.inquiries = inquiries;
        this.findings = findings;
        this.effects = effects;
        this.news = news;
        this.bureaus = bureaus;
        this.calendar = calendar;
        this.clock = clock;
    }

    void ask(Actor actor, ObjectionRow seen, String question, int workingDays) {
        var row = lockedOpen(seen);
        var of = of(actor);
        var now = now();
        var due = calendar.plusWorkingDays(LocalDate.ofInstant(now, Zone.SHANGHAI), workingDays);
        var inquiry = new ObjectionInquiry(
                InquiryId.next(), row.id(), of.bureau(), name(of), actor.name(), question, now, due, null, null, null);
        inquiries.add(inquiry);
        news.asked(actor, row, inquiry);
    }

    void find(Actor actor, ObjectionRow seen, ObjectionFinding.Opinion opinion, String text) {
        var row = lockedOpen(seen);
        var of = of(actor);
        var finding = new ObjectionFinding(of.level(), name(of), actor.name(), opinion, text, now());
        findings.put(row.id(), finding);
        news.found(actor, row, finding);
    }

    /** The notice first, as everywhere: closing it and publishing its list wait, or this waits for them. */
    void settle(Actor actor, ObjectionRow seen, ObjectionStatus status, String decision, UUID key) {
        var notice = effects.lock(seen);
        var row = lockedOpen(seen);
        var now = now();
        objections.settle(row.id(), status, decision, actor, now);
        if (status == ObjectionStatus.UPHELD) {
            effects.upheld(actor, notice, row, decision, key);
        } else {
            effects.dismissed(actor, notice, row, key);
        }
        news.settled(actor, row, status, now);
    }

    void answer(Actor actor, ObjectionRow seen, ObjectionInquiry asked, String text) {
        var row = lockedOpen(seen);
        var inquiry = inquiries.find(asked.id()).orElseThrow(NotFound::new);
        if (inquiry.isAnswered()) {
            throw new ObjectionRefused.Answered(String.valueOf(inquiry.answeredBy()));
        }
        var now = now();
        inquiries.answer(inquiry.id(), text, actor, now);
        news.answered(actor, row, inquiry, now);
    }

    private ObjectionRow lockedOpen(ObjectionRow seen) {
        objections.lock(seen.id());
        var row = rows.find(seen.id()).orElseThrow(NotFound::new);
        row.requireOpen();
        return row;
    }

    private static OfBureau of(Actor actor) {
        return actor.bureau().orElseThrow(NotFound::new);
    }

    private String name(OfBureau of) {
        return bureaus.find(of.bureau()).map(BureauRow::name).orElseThrow(NotFound::new);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
