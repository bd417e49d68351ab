package io.tidu.publication.complaint;

import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauRow;
import io.tidu.identity.NotFound;
import io.tidu.publication.complaint.ComplaintRow.Inquiry;
import io.tidu.shared.WorkingDays;
import io.tidu.shared.Zone;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The steps of a complaint, each with its row locked, for who may. The lock is the first thing read in the transaction. */
@Component
class ComplaintCourse {

    private final ComplaintRows rows;
    private final Complaints complaints;
    private final ComplaintNews news;
    private final BureauDirectory bureaus;
    private final WorkingDays calendar;
    private final Clock clock;

    ComplaintCourse(
            ComplaintRows rows,
            Complaints complaints,
            ComplaintNews news,
            BureauDirectory bureaus,
            WorkingDays calendar,
            Clock clock) {
        this.rows = rows;
        this.complaints = complaints;
        this.news = news;
        this.bureaus = bureaus;
        this.calendar = calendar;
        this.clock = clock;
    }

    void ask(Actor actor, ComplaintRow seen, String question, int workingDays) {
        var row = rows.lock(seen.id());
        row.require(ComplaintStatus.RECEIVED);
        var of = actor.bureau().map(OfBureau::bureau).orElseThrow(NotFound::new);
        var name = bureaus.find(of).map(BureauRow::name).orElseThrow(NotFound::new);
        var now = now();
        var due = calendar.plusWorkingDays(today(), workingDays);
        complaints.ask(row.id(), new Inquiry(question, of, name, actor.name(), now, due, null, null, null));
        news.moved(actor, "FIRM_ASKED", due.toString(), new ComplaintMoved.FirmAsked(row.ref(), due, now));
    }

    void answer(Actor actor, ComplaintRow seen, String answer) {
        var row = rows.lock(seen.id());
        row.require(ComplaintStatus.ASKED);
        var inquiry = row.inquiry();
        if (inquiry == null || inquiry.answer() != null) {
            throw new ComplaintRefused.Answered();
        }
        var now = now();
        complaints.answer(row.id(), answer, actor, now);
        news.moved(actor, "FIRM_ANSWERED", null, new ComplaintMoved.FirmAnswered(row.ref(), inquiry.bureau(), now));
    }

    void refuse(Actor actor, ComplaintRow seen, String reason) {
        var row = rows.lock(seen.id());
        row.require(ComplaintStatus.RECEIVED);
        settle(actor, row, ComplaintStatus.REFUSED, reason, null);
    }

    void dismiss(Actor actor, ComplaintRow seen, String reason) {
        settle(actor, heard(seen), ComplaintStatus.UNFOUNDED, reason, null);
    }

    /** @param open opens the case, in the same transaction, and answers its number */
    String found(Actor actor, ComplaintRow seen, String answer, Function<ComplaintRow, String> open) {
        var row = heard(seen);
        var number = open.apply(row);
        settle(actor, row, ComplaintStatus.FOUNDED, answer, number);
        return number;
    }

    private ComplaintRow heard(ComplaintRow seen) {
        var row = rows.lock(seen.id());
        row.require(ComplaintStatus.ASKED);
        var inquiry = row.inquiry();
        if (!row.isHeard(today()) && inquiry != null) {
            throw new ComplaintRefused.NotHeard(inquiry.dueOn().toString());
        }
        return row;
    }

    private void settle(
            Actor actor, ComplaintRow row, ComplaintStatus status, String decision, @Nullable String caseNumber) {
        var now = now();
        complaints.settle(row.id(), status, decision, caseNumber, actor, now);
        var moved = new ComplaintMoved.Settled(row.ref(), status, row.inquiry() != null, now);
        news.moved(actor, "SETTLED", caseNumber == null ? status.name() : status + " " + caseNumber, moved);
    }

    /** What was answered before is kept in the trail: who complains read it. */
    void takeUpAgain(Actor actor, ComplaintRow seen) {
        var row = rows.lock(seen.id());
        if (row.status() != ComplaintStatus.UNFOUNDED) {
            row.require(ComplaintStatus.REFUSED);
        }
        complaints.reopen(row.id());
        news.moved(
                actor,
                "TAKEN_UP_AGAIN",
                row.status() + ": " + row.decision(),
                new ComplaintMoved.TakenUpAgain(row.ref(), now()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
