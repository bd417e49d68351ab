package io.tidu.filing;

import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes filings one step further: the only place that writes events and moves rows.
 *
 * <p>The rows are locked first, so of two opposite decisions the second sees the first and is told about it. A step whose key
 * has been used by the same person for the same step changes nothing and gives the first answer.
 */
@Component
class FilingSteps {

    private final Filings filings;
    private final FilingEvents events;
    private final Rounds rounds;
    private final FilingPermissions permissions;
    private final Submitting submitting;
    private final Returning returning;
    private final Turns turns;
    private final Deadlines deadlines;
    private final Attempts attempts;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    FilingSteps(
            Filings filings,
            FilingEvents events,
            Rounds rounds,
            FilingPermissions permissions,
            Submitting submitting,
            Returning returning,
            Turns turns,
            Deadlines deadlines,
            Attempts attempts,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.filings = filings;
        this.events = events;
        this.rounds = rounds;
        this.permissions = permissions;
        this.submitting = submitting;
        this.returning = returning;
        this.turns = turns;
        this.deadlines = deadlines;
        this.attempts = attempts;
        this.publisher = publisher;
        this.clock = clock;
    }

    FilingReceipt take(Actor actor, FilingId id, Step step) {
        return attempts.inTransaction(() -> takeLocked(actor, List.of(id), Map.of(id, step)))
                .getFirst();
    }

    /** The same step for many: all of them or none. */
    List<FilingReceipt> takeAll(Actor actor, List<FilingId> ids, Step step) {
        var distinct = new LinkedHashSet<>(ids);
        var each = distinct.stream().collect(Collectors.toMap(Function.identity(), step::forOneOf));
        return attempts.inTransaction(() -> takeLocked(actor, distinct, each));
    }

    private List<FilingReceipt> takeLocked(Actor actor, Collection<FilingId> ids, Map<FilingId, Step> steps) {
        var locked = lock(ids);
        var done = byKey(steps.values());
        var histories = events.ofFilings(locked.keySet()).stream().collect(Collectors.groupingBy(FilingEvent::filing));
        var roundRows = new HashMap<RoundId, RoundRow>();
        var added = new ArrayList<FilingEvent>();
        var receipts = new ArrayList<FilingReceipt>();
        for (var id : ids) {
            var filing = locked.get(id.value());
            var step = steps.get(id);
            if (filing == null || step == null || !permissions.sees(actor, filing)) {
                throw new NotFound();
            }
            var event = done.get(step.key());
            if (event == null) {
                var round = roundRows.computeIfAbsent(filing.round(), this::round);
                var history = histories.getOrDefault(id.value(), List.of());
                var dossier = revived(new Dossier(filing, round, history), step, added);
                event = advance(actor, dossier, step);
                added.add(event);
            } else if (!event.isOf(step, actor) || !event.filing().equals(id.value())) {
                throw new NotAllowed("identity.keyReused");
            }
            receipts.add(receipt(filing, event));
        }
        events.saveAll(added);
        added.forEach(event -> publisher.publishEvent(
                FilingNews.of(Objects.requireNonNull(locked.get(event.filing())).ref(), event)));
        return receipts;
    }

    /** What ended with the window and was given more time is a draft again before anything else is done with it. */
    private Dossier revived(Dossier dossier, Step step, List<FilingEvent> added) {
        var filing = dossier.filing();
        if (filing.status() != FilingStatus.EXPIRED
                || step.action() != FilingAction.ASK_SIGNATURE
                || !deadlines.takes(dossier)) {
            return dossier;
        }
        var revival = advance(Actor.program("系统"), dossier, Step.of(FilingAction.REVIVE, UUID.randomUUID()));
        added.add(revival);
        return dossier.after(revival);
    }

    private FilingEvent advance(Actor actor, Dossier dossier, Step step) {
        var filing = dossier.filing();
        var transition = permissions.require(actor, dossier, step.action());
        var before = filing.state();
        var party = permissions.partyIn(actor, filing);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        switch (step.action()) {
            case ASK_SIGNATURE -> submitting.requireComplete(actor, dossier);
            case SIGN -> submitting.freeze(actor, dossier, now);
            case RETURN -> returning.requireFits(actor, dossier, step.items());
            default -> {}
        }
        var reached = before.after(step.action(), transition.to().from(before, dossier.path()), party, now);
        filing.reach(reached);
        var event = new FilingEvent(filing.id(), before.status(), reached, step, party, actor, now);
        filing.beDue(turns.due(dossier.after(event)));
        return event;
    }

    private Map<UUID, Filing> lock(Collection<FilingId> ids) {
        return filings.lock(ids.stream().map(FilingId::value).toList()).stream()
                .collect(Collectors.toMap(Filing::getId, Function.identity()));
    }

    private Map<UUID, FilingEvent> byKey(Collection<Step> steps) {
        return events.byKeys(steps.stream().map(Step::key).toList()).stream()
                .collect(Collectors.toMap(FilingEvent::key, Function.identity()));
    }

    private RoundRow round(RoundId id) {
        return rounds.findById(id.value()).orElseThrow(NotFound::new).row();
    }

    static FilingReceipt receipt(Filing filing, FilingEvent event) {
        return new FilingReceipt(filing.id(), numberAt(filing, event), event.action(), event.to(), event.at());
    }

    /** A filing has a number from its first submission on; an earlier answer did not know it. */
    private static @Nullable String numberAt(Filing filing, FilingEvent event) {
        return event.submissionNo() > 0 ? filing.number() : null;
    }
}
