package io.tidu.filing;

import io.tidu.enterprise.EnterpriseRow;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import io.tidu.shared.Attempts;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredGraces implements GraceService {

    private final Graces graces;
    private final Rounds rounds;
    private final RoundTrace trace;
    private final GraceTargets targets;
    private final Once once;
    private final Attempts attempts;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    StoredGraces(
            Graces graces,
            Rounds rounds,
            RoundTrace trace,
            GraceTargets targets,
            Once once,
            Attempts attempts,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.graces = graces;
        this.rounds = rounds;
        this.trace = trace;
        this.targets = targets;
        this.once = once;
        this.attempts = attempts;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    public GraceId grant(Actor actor, RoundId id, GraceGrant grant, UUID key) {
        var province = RoundKeepers.requireProvince(actor);
        return attempts.inTransaction(() -> new GraceId(UUID.fromString(
                once.perform(key, actor, "filing.grace.grant", () -> granted(actor, lock(id, province), grant)))));
    }

    private String granted(Actor actor, Round round, GraceGrant grant) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (round.row().status() == RoundStatus.PLANNED) {
            throw new RoundRefused("filing.grace.planned");
        }
        if (!grant.until().isAfter(now)) {
            throw new RoundRefused(RoundField.UNTIL, "filing.grace.over");
        }
        var name = targets.requireName(grant.to(), round.row());
        var grace = graces.save(new Grace(GraceId.next(), round.id(), grant, actor, now));
        trace.record(
                actor,
                round.id(),
                "EXCEPTION_MADE",
                grant.reason(),
                null,
                name + ", " + FilingTexts.deadline(grant.until()));
        publisher.publishEvent(new RoundChanged(round.id()));
        return grace.id().value().toString();
    }

    @Override
    public void revoke(Actor actor, GraceId id, String reason, UUID key) {
        var province = RoundKeepers.requireProvince(actor);
        var why = RoundReason.required(reason);
        attempts.inTransaction(() -> once.perform(key, actor, "filing.grace.revoke", () -> {
            var grace = graces.findById(id.value()).orElseThrow(NotFound::new);
            var round = lock(grace.round(), province);
            grace.revoke(actor, why, clock.instant().truncatedTo(ChronoUnit.MICROS));
            var what = targets.name(grace.to()) + ", " + FilingTexts.deadline(grace.until());
            trace.record(actor, round.id(), "EXCEPTION_REVOKED", why, what, what);
            publisher.publishEvent(new RoundChanged(round.id()));
            return id.value().toString();
        }));
    }

    /** Locked, so that nothing is ended by a deadline at the very moment it is moved. */
    private Round lock(RoundId id, BureauId province) {
        return Optional.of(id)
                .flatMap(wanted -> rounds.lock(wanted.value()))
                .filter(round -> round.isOf(province))
                .orElseThrow(NotFound::new);
    }

    @Override
    @Transactional(readOnly = true)
    public List<GraceRow> of(Actor actor, RoundId id) {
        var round = own(actor, id);
        return graces.ofRound(round.id().value()).stream()
                .map(grace -> grace.row(targets.name(grace.to())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<EnterpriseRow> firms(Actor actor, RoundId id, String beginning, int most) {
        return targets.firms(own(actor, id), beginning, most);
    }

    private RoundRow own(Actor actor, RoundId id) {
        var province = RoundKeepers.requireProvince(actor);
        return rounds.findById(id.value())
                .filter(found -> found.isOf(province))
                .map(Round::row)
                .orElseThrow(NotFound::new);
    }
}
