package io.tidu.filing;

import io.tidu.identity.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The counter for rounds: hands each request to whoever does it. */
@Service
class StoredRounds implements RoundService {

    private final RoundPlanning planning;
    private final RoundChanges changes;
    private final RoundReading reading;
    private final Clock clock;

    StoredRounds(RoundPlanning planning, RoundChanges changes, RoundReading reading, Clock clock) {
        this.planning = planning;
        this.changes = changes;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public RoundId plan(Actor actor, RoundPlan plan, UUID key) {
        return planning.plan(actor, plan, key);
    }

    @Override
    public void replan(Actor actor, RoundRow seen, RoundPlan plan, UUID key) {
        planning.replan(actor, seen, plan, key);
    }

    @Override
    public void discard(Actor actor, RoundId id, UUID key) {
        changes.discard(actor, id, key);
    }

    @Override
    public void open(Actor actor, RoundId id, UUID key) {
        changes.change(actor, id, key, "OPENED", null, round -> round.open(clock.instant()));
    }

    @Override
    public void extend(Actor actor, RoundId id, RoundExtension extension, UUID key) {
        changes.change(actor, id, key, "EXTENDED", extension.reason(), round -> round.extend(extension));
    }

    @Override
    public void close(Actor actor, RoundId id, String reason, UUID key) {
        changes.change(actor, id, key, "CLOSED", RoundReason.required(reason), Round::close);
    }

    @Override
    public void reopen(Actor actor, RoundId id, RoundExtension extension, UUID key) {
        changes.change(
                actor, id, key, "REOPENED", extension.reason(), round -> round.reopen(extension, clock.instant()));
    }

    @Override
    public List<RoundTraceRow> trace(Actor actor, RoundId id) {
        return reading.trace(actor, id);
    }

    @Override
    public Map<FilingStatus, Integer> counts(Actor actor, RoundId id) {
        return reading.counts(actor, id);
    }

    @Override
    public List<RoundRow> visible(Actor actor) {
        return reading.visible(actor);
    }

    @Override
    public List<RoundRow> accepting(Actor actor) {
        return reading.accepting(actor);
    }

    @Override
    public Optional<RoundRow> find(RoundId id) {
        return reading.find(id);
    }
}
