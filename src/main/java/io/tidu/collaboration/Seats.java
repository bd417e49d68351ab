package io.tidu.collaboration;

import io.tidu.enterprise.RelationService;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingLookup;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.NotFound;
import org.springframework.stereotype.Component;

/** Decides who takes part in the discussions of a filing. */
@Component
class Seats {

    private final FilingLookup filings;
    private final RelationService relations;

    Seats(FilingLookup filings, RelationService relations) {
        this.filings = filings;
        this.relations = relations;
    }

    /** @throws NotFound for whoever takes no part */
    Seat of(Actor actor, FilingId id) {
        var filing = filings.find(actor, id);
        var level = actor.bureau().map(OfBureau::level).orElse(null);
        boolean takesPart = level == null
                ? actor.actsFor(filing.enterprise()) && filing.submissionNo() > 0
                : !relations.related(actor.account(), filing.enterprise());
        if (!takesPart) {
            throw new NotFound();
        }
        return new Seat(filing, level);
    }
}
