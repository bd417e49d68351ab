package io.tidu.filing;

import io.tidu.identity.NotFound;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what decides about filings; for many of a round with as few queries as for one. */
@Component
class FilingDossiers {

    private final Rounds rounds;
    private final Graces graces;
    private final FilingEvents events;

    FilingDossiers(Rounds rounds, Graces graces, FilingEvents events) {
        this.rounds = rounds;
        this.graces = graces;
        this.events = events;
    }

    Dossier of(Filing filing) {
        return dossier(filing, events.ofFiling(filing.getId()));
    }

    /** @return by the key of the filing */
    Map<UUID, Dossier> of(Collection<Filing> filings) {
        var keys = filings.stream().map(Filing::getId).toList();
        var histories = events.ofFilings(keys).stream().collect(Collectors.groupingBy(FilingEvent::filing));
        var frames = new HashMap<RoundId, Frame>();
        return filings.stream()
                .map(filing -> frames.computeIfAbsent(filing.round(), this::frame)
                        .around(filing, histories.getOrDefault(filing.getId(), List.of())))
                .collect(Collectors.toMap(dossier -> dossier.filing().getId(), Function.identity()));
    }

    private Dossier dossier(Filing filing, List<FilingEvent> history) {
        return frame(filing.round()).around(filing, history);
    }

    private Frame frame(RoundId id) {
        var round = rounds.findById(id.value()).orElseThrow(NotFound::new).row();
        return new Frame(round, graces.counting(id));
    }

    /** What all filings of a round have in common. */
    private record Frame(RoundRow round, RoundGraces graces) {

        Dossier around(Filing filing, List<FilingEvent> history) {
            return new Dossier(filing, round, graces, history);
        }
    }
}
