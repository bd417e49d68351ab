package io.tidu.filing;

import io.tidu.identity.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks about many filings at once: filings, histories and rounds in one query each. */
@Component
class ManyDossiers {

    private static final int MOST = 500;

    private final Filings filings;
    private final FilingEvents events;
    private final Rounds rounds;
    private final FilingPermissions permissions;
    private final StandingAside standingAside;

    ManyDossiers(
            Filings filings,
            FilingEvents events,
            Rounds rounds,
            FilingPermissions permissions,
            StandingAside standingAside) {
        this.filings = filings;
        this.events = events;
        this.rounds = rounds;
        this.permissions = permissions;
        this.standingAside = standingAside;
    }

    @Transactional(readOnly = true)
    public List<PermittedRow> permitted(Actor actor, Collection<FilingId> ids, FilingAction action) {
        if (ids.size() > MOST) {
            throw new IllegalArgumentException(ids.size() + " at once");
        }
        var related = standingAside.relatedTo(actor);
        return dossiers(actor, ids.stream().map(FilingId::value).toList()).stream()
                .map(dossier -> new PermittedRow(
                        dossier.filing().row(),
                        permissions.whyNot(actor, dossier, action, related).orElse(null)))
                .toList();
    }

    private List<Dossier> dossiers(Actor actor, List<UUID> ids) {
        var seen = filings.findAllById(ids).stream()
                .filter(filing -> permissions.sees(actor, filing))
                .collect(Collectors.toMap(Filing::getId, Function.identity()));
        var histories = events.ofFilings(seen.keySet()).stream().collect(Collectors.groupingBy(FilingEvent::filing));
        var roundRows =
                rounds
                        .findAllById(seen.values().stream()
                                .map(filing -> filing.round().value())
                                .distinct()
                                .toList())
                        .stream()
                        .map(Round::row)
                        .collect(Collectors.toMap(RoundRow::id, Function.identity()));
        return ids.stream()
                .filter(seen::containsKey)
                .map(seen::get)
                .map(filing -> new Dossier(
                        filing,
                        Objects.requireNonNull(roundRows.get(filing.round())),
                        histories.getOrDefault(filing.getId(), List.of())))
                .toList();
    }
}
