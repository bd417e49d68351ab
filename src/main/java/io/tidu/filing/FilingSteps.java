package io.tidu.filing;

import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.shared.Attempts;
import java.util.ArrayList;
import java.util.Collection;
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
    private final FilingSight sight;
    private final FilingDossiers dossiers;
    private final Advancing advancing;
    private final Attempts attempts;
    private final ApplicationEventPublisher publisher;

    FilingSteps(
            Filings filings,
            FilingEvents events,
            FilingSight sight,
            FilingDossiers dossiers,
            Advancing advancing,
            Attempts attempts,
            ApplicationEventPublisher publisher) {
        this.filings = filings;
        this.events = events;
        this.sight = sight;
        this.dossiers = dossiers;
        this.advancing = advancing;
        this.attempts = attempts;
        this.publisher = publisher;
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
        var known = dossiers.of(locked.values());
        var added = new ArrayList<FilingEvent>();
        var receipts = new ArrayList<FilingReceipt>();
        for (var id : ids) {
            var filing = locked.get(id.value());
            var step = steps.get(id);
            if (filing == null || step == null || !sight.sees(actor, filing)) {
                throw new NotFound();
            }
            var event = done.get(step.key());
            if (event == null) {
                var happened = advancing.take(actor, Objects.requireNonNull(known.get(id.value())), step);
                added.addAll(happened);
                event = happened.getLast();
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

    private Map<UUID, Filing> lock(Collection<FilingId> ids) {
        return filings.lock(ids.stream().map(FilingId::value).toList()).stream()
                .collect(Collectors.toMap(Filing::getId, Function.identity()));
    }

    private Map<UUID, FilingEvent> byKey(Collection<Step> steps) {
        return events.byKeys(steps.stream().map(Step::key).toList()).stream()
                .collect(Collectors.toMap(FilingEvent::key, Function.identity()));
    }

    static FilingReceipt receipt(Filing filing, FilingEvent event) {
        return new FilingReceipt(filing.id(), numberAt(filing, event), event.action(), event.to(), event.at());
    }

    /** A filing has a number from its first submission on; an earlier answer did not know it. */
    private static @Nullable String numberAt(Filing filing, FilingEvent event) {
        return event.submissionNo() > 0 ? filing.number() : null;
    }
}
