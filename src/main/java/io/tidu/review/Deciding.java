package io.tidu.review;

import io.tidu.filing.FilingId;
import io.tidu.filing.FilingLookup;
import io.tidu.filing.FilingReceipt;
import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingService;
import io.tidu.filing.PermittedRow;
import io.tidu.filing.RoundRow;
import io.tidu.filing.RoundService;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Decides about one filing: at once, or, at a level that makes its decisions known together, by keeping the decision until the level
 * releases it. The filing does not move until then, so there is nothing that others could see.
 */
@Component
class Deciding {

    private final FilingService filings;
    private final FilingLookup lookup;
    private final RoundService rounds;
    private final PendingDecisions pendings;
    private final KeptReturns prepared;
    private final DecisionSteps steps;
    private final LiveTopics live;
    private final Clock clock;

    Deciding(
            FilingService filings,
            FilingLookup lookup,
            RoundService rounds,
            PendingDecisions pendings,
            KeptReturns prepared,
            DecisionSteps steps,
            LiveTopics live,
            Clock clock) {
        this.filings = filings;
        this.lookup = lookup;
        this.rounds = rounds;
        this.pendings = pendings;
        this.prepared = prepared;
        this.steps = steps;
        this.live = live;
        this.clock = clock;
    }

    FilingReceipt decide(Actor actor, FilingId id, Decision decision, UUID key) {
        var asked = filings.permitted(actor, List.of(id), decision.action()).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        var bureau = actor.bureau();
        if (bureau.isEmpty() || !asked.allowed()) {
            return steps.take(actor, id, decision, key);
        }
        var there = pendings.of(List.of(id), bureau.get().bureau()).get(id);
        if (there != null) {
            return repeated(there, actor, asked.row(), key);
        }
        return releasesTogether(asked.row(), bureau.get())
                ? keep(actor, asked, bureau.get(), decision, key)
                : steps.take(actor, id, decision, key);
    }

    private boolean releasesTogether(FilingRow row, OfBureau bureau) {
        return rounds.find(row.round())
                .map(RoundRow::rules)
                .filter(rules -> rules.releasing().contains(bureau.level()))
                .isPresent();
    }

    private FilingReceipt keep(Actor actor, PermittedRow asked, OfBureau bureau, Decision decision, UUID key) {
        Decisions.requireSaid(decision);
        var row = asked.row();
        requireStill(row);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var pending = new PendingDecision(PendingDecision.Subject.of(row), decision, actor, now, key);
        if (pendings.keep(pending, bureau)) {
            prepared.discard(row.id());
            live.changed(
                    LiveTopic.bureau(bureau.bureau().value()),
                    LiveTopic.opinion(row.id().value()));
            return receipt(pending, row);
        }
        var faster = pendings.now(row.id(), bureau.bureau()).orElseThrow(() -> new NotAllowed("identity.keyReused"));
        return repeated(faster, actor, row, key);
    }

    /** Whoever moves it now waits until the decision is there, and takes it away; one who was faster is seen at the next attempt. */
    private void requireStill(FilingRow row) {
        if (lookup.hold(row.id()) != row.status()) {
            throw new PessimisticLockingFailureException("the filing moved on meanwhile");
        }
    }

    /** The answer once given to the same intent; to any other that there is a decision already. */
    private static FilingReceipt repeated(PendingDecision pending, Actor actor, FilingRow row, UUID key) {
        boolean same = pending.key().equals(key) && pending.by().account().equals(actor.account());
        if (!same) {
            throw new AlreadyDecided(pending.row());
        }
        return receipt(pending, row);
    }

    private static FilingReceipt receipt(PendingDecision pending, FilingRow row) {
        return new FilingReceipt(row.id(), row.number(), pending.decision().action(), row.status(), pending.at());
    }
}
