package io.tidu.filing;

import io.tidu.identity.Actor;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.BureauRow;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How those who acted on a filing are named to each side: officials by name to officials, by their bureau to firms. */
@Component
class FilingPeople {

    private final BureauDirectory bureaus;

    FilingPeople(BureauDirectory bureaus) {
        this.bureaus = bureaus;
    }

    String who(Actor actor, FilingEvent event) {
        var bureau = event.bureau();
        return bureau == null || actor.bureau().isPresent() ? event.accountName() : bureauName(bureau);
    }

    String bureauName(UUID bureau) {
        return bureaus.find(new BureauId(bureau)).map(BureauRow::name).orElse("");
    }

    /** That somebody else was faster, and who. */
    FilingMovedOn movedOn(Actor actor, Dossier dossier, FilingAction action) {
        var last = dossier.events().getLast();
        return new FilingMovedOn(
                action,
                dossier.filing().status(),
                last.action(),
                last.party() == Party.PROGRAM ? RefusalWords.name(Party.PROGRAM) : who(actor, last),
                last.at());
    }
}
