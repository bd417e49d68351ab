package io.tidu.filing;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import io.tidu.shared.Attempts;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Changes rounds one at a time: each change locks the round, and its siblings where it could come to overlap with them. */
@Component
class RoundChanges {

    private final Rounds rounds;
    private final RoundCheck check;
    private final RoundTrace trace;
    private final Once once;
    private final Attempts attempts;
    private final ApplicationEventPublisher publisher;

    RoundChanges(
            Rounds rounds,
            RoundCheck check,
            RoundTrace trace,
            Once once,
            Attempts attempts,
            ApplicationEventPublisher publisher) {
        this.rounds = rounds;
        this.check = check;
        this.trace = trace;
        this.once = once;
        this.attempts = attempts;
        this.publisher = publisher;
    }

    void change(Actor actor, RoundId id, UUID key, String verb, @Nullable String reason, Consumer<Round> change) {
        var province = RoundKeepers.requireProvince(actor);
        attempts.inTransaction(() -> once.perform(key, actor, "filing.round." + verb, () -> {
            var round = ofProvince(id, province);
            var before = round.logged();
            change.accept(round);
            requireSense(round);
            trace.record(actor, id, verb, reason, before, round.logged());
            publisher.publishEvent(new RoundChanged(id));
            return id.value().toString();
        }));
    }

    /** A round that is only planned has no filings, so nothing is lost with it; the trail of the program keeps that it was there. */
    void discard(Actor actor, RoundId id, UUID key) {
        var province = RoundKeepers.requireProvince(actor);
        attempts.inTransaction(() -> once.perform(key, actor, "filing.round.DISCARDED", () -> {
            var round = ofProvince(id, province);
            round.requirePlanned();
            trace.discard(actor, id, round.logged());
            rounds.delete(round);
            publisher.publishEvent(new RoundChanged(id));
            return id.value().toString();
        }));
    }

    private Round ofProvince(RoundId id, BureauId province) {
        return rounds.lock(id.value()).filter(found -> found.isOf(province)).orElseThrow(NotFound::new);
    }

    private void requireSense(Round round) {
        var row = round.row();
        RoundCheck.requireOrder(row.window(), row.rules());
        if (row.status() == RoundStatus.OPEN) {
            requireNoCollision(round);
        }
    }

    private void requireNoCollision(Round round) {
        var row = round.row();
        rounds.lockSiblings(row.province().value(), round.rung()).stream()
                .filter(other -> other.row().status() == RoundStatus.OPEN && round.collidesWith(other))
                .map(Round::row)
                .filter(other ->
                        check.overlap(row.rules().territory(), other.rules().territory()))
                .findFirst()
                .ifPresent(other -> {
                    throw new RoundRefused(
                            RoundField.WINDOW,
                            "filing.round.overlaps",
                            String.valueOf(other.year()),
                            String.valueOf(other.batch()));
                });
    }
}
