package io.tidu.filing;

import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.enterprise.EnterpriseRow;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.shared.Attempts;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Begins filings, filled with what the enterprise said the last time it filed for the same rung. */
@Component
class Starting {

    private final Filings filings;
    private final FilingEvents events;
    private final FilingDrafts drafts;
    private final SaidBefore before;
    private final ReviewRight reviews;
    private final Rounds rounds;
    private final Deadlines deadlines;
    private final Judging judging;
    private final EnterpriseDirectory enterprises;
    private final Turns turns;
    private final Graces graces;
    private final RightToFile rightToFile;
    private final Attempts attempts;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Starting(
            Filings filings,
            FilingEvents events,
            FilingDrafts drafts,
            SaidBefore before,
            ReviewRight reviews,
            Rounds rounds,
            Deadlines deadlines,
            Judging judging,
            EnterpriseDirectory enterprises,
            Turns turns,
            Graces graces,
            RightToFile rightToFile,
            Attempts attempts,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.filings = filings;
        this.events = events;
        this.drafts = drafts;
        this.before = before;
        this.reviews = reviews;
        this.rounds = rounds;
        this.deadlines = deadlines;
        this.judging = judging;
        this.enterprises = enterprises;
        this.turns = turns;
        this.graces = graces;
        this.rightToFile = rightToFile;
        this.attempts = attempts;
        this.publisher = publisher;
        this.clock = clock;
    }

    FilingReceipt start(Actor actor, RoundId roundId, UUID key) {
        return attempts.inTransaction(() -> startOnce(actor, roundId, Step.of(FilingAction.START, key)));
    }

    private FilingReceipt startOnce(Actor actor, RoundId roundId, Step step) {
        var enterprise = requireFiller(actor);
        var earlier = events.byKeys(List.of(step.key())).stream().findFirst();
        if (earlier.isPresent()) {
            return attempts(actor, roundId, step, earlier.get());
        }
        var round = requireAccepting(roundId, enterprise);
        if (filings.hasLive(roundId.value(), enterprise.id().value())) {
            throw new FilingRefused("filing.refused.alreadyFiling");
        }
        reviews.require(enterprise.id(), round);
        return begin(actor, round, enterprise, step, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    private FilingReceipt begin(Actor actor, RoundRow round, EnterpriseRow enterprise, Step step, Instant now) {
        var filing = filings.saveAndFlush(new Filing(FilingId.next(), round, enterprise, now));
        var event = new FilingEvent(filing.id(), null, filing.state(), step, Party.FILLER, actor, now);
        filing.beDue(turns.due(new Dossier(filing, round, graces.counting(round.id()), List.of(event))));
        events.saveAll(List.of(event));
        drafts.save(new FilingDraft(filing.id(), carriedOver(filing, round), now));
        publisher.publishEvent(FilingNews.of(filing.ref(), event));
        return FilingSteps.receipt(filing, event);
    }

    private FilingReceipt attempts(Actor actor, RoundId round, Step step, FilingEvent earlier) {
        var filing = filings.findById(earlier.filing()).orElseThrow(NotFound::new);
        if (!earlier.isOf(step, actor) || !filing.round().equals(round)) {
            throw new NotAllowed("identity.keyReused");
        }
        return FilingSteps.receipt(filing, earlier);
    }

    private EnterpriseRow requireFiller(Actor actor) {
        var own = Party.of(actor)
                .filter(Party::ofEnterprise)
                .flatMap(party -> actor.enterprise())
                .orElseThrow(NotFound::new);
        if (Party.of(actor).filter(party -> party == Party.FILLER).isEmpty()) {
            throw new NotAllowed("filing.refused.fillerStarts");
        }
        return enterprises
                .find(own)
                .filter(EnterpriseRow::confirmed)
                .orElseThrow(() -> new FilingRefused("filing.refused.notConfirmed"));
    }

    private RoundRow requireAccepting(RoundId id, EnterpriseRow enterprise) {
        var round = rounds.findById(id.value())
                .map(Round::row)
                .filter(row -> row.province().equals(enterprise.jurisdiction().at(BureauLevel.PROVINCE)))
                .filter(row -> row.status() != RoundStatus.PLANNED)
                .filter(row -> row.rules().covers(enterprise.jurisdiction()))
                .orElseThrow(NotFound::new);
        if (!isTaken(round, enterprise)) {
            throw deadlines.late(round);
        }
        rightToFile.require(enterprise.id(), enterprise.creditCode(), round);
        return round;
    }

    private boolean isTaken(RoundRow round, EnterpriseRow enterprise) {
        return deadlines
                .submission(round, graces.counting(round.id()), enterprise.id(), enterprise.jurisdiction())
                .open();
    }

    /** What was said last time for the rung, or since then in a yearly update, as far as the form asks for it again. */
    private FilingForm carriedOver(Filing filing, RoundRow round) {
        var last =
                filings.latestOther(filing.enterprise().value(), filing.rung().code(), filing.getId());
        return before.in(filing.enterprise(), last.stream().toList(), judging.form(round), round.lastYear());
    }
}
