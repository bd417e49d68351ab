package io.tidu.filing;

import io.tidu.identity.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what happened to a filing, naming people to each side as it may know them. */
@Component
class FilingPast {

    private final FilingSight sight;
    private final FilingPeople people;
    private final ReturnTasks tasks;

    FilingPast(FilingSight sight, FilingPeople people, ReturnTasks tasks) {
        this.sight = sight;
        this.people = people;
        this.tasks = tasks;
    }

    List<HistoryRow> of(Actor actor, Dossier dossier) {
        var bureaus = new HashMap<UUID, String>();
        var worth = Worth.of(dossier.events());
        return dossier.events().stream()
                .map(event -> row(actor, event, bureaus, worth.getOrDefault(event.sequence(), Worth.COUNTS)))
                .toList();
    }

    private HistoryRow row(Actor actor, FilingEvent event, Map<UUID, String> bureaus, Worth worth) {
        return new HistoryRow(
                event.sequence(),
                event.action(),
                event.from(),
                event.to(),
                event.party(),
                people.who(actor, event),
                bureauOf(event, bureaus),
                event.at(),
                event.reason(),
                event.items(),
                event.document(),
                event.submissionNo(),
                worth);
    }

    private @Nullable String bureauOf(FilingEvent event, Map<UUID, String> known) {
        var bureau = event.bureau();
        return bureau == null ? null : known.computeIfAbsent(bureau, people::bureauName);
    }

    /** Told as long as the correction is being made, also while it waits for the signature. */
    @Nullable
    ReturnNotice returned(Actor actor, Dossier dossier) {
        var status = dossier.filing().status();
        if (status != FilingStatus.RETURNED && status != FilingStatus.AWAITING_SIGNATURE) {
            return null;
        }
        return dossier.events().reversed().stream()
                .takeWhile(event -> event.action() != FilingAction.SIGN)
                .filter(event -> event.action() == FilingAction.RETURN)
                .findFirst()
                .map(event -> new ReturnNotice(
                        event.party(),
                        people.who(actor, event),
                        event.at(),
                        Objects.requireNonNullElse(event.reason(), ""),
                        sight.partyIn(actor, dossier.filing()).ofEnterprise()
                                ? tasks.of(actor, dossier, event)
                                : untouched(event)))
                .orElse(null);
    }

    /** What a firm types is its own until it is submitted: officials are not told where it has been at work. */
    private static List<ReturnTask> untouched(FilingEvent event) {
        return event.items().stream().map(item -> new ReturnTask(item, null)).toList();
    }
}
