package io.tidu.filing;

import io.tidu.evidence.DossierGate;
import io.tidu.evidence.DossierId;
import io.tidu.identity.Actor;
import io.tidu.identity.Jurisdiction;
import io.tidu.identity.NotFound;
import io.tidu.shared.EnterpriseId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who sees a filing, and its files with it: its enterprise's people always, officials of its territory from the first submission
 * on, at every level at once. To everybody else there is none.
 */
@Component
class FilingSight implements DossierGate {

    private final Filings filings;

    FilingSight(Filings filings) {
        this.filings = filings;
    }

    boolean sees(Actor actor, Filing filing) {
        return Party.of(actor).filter(party -> sees(actor, party, filing)).isPresent();
    }

    private static boolean sees(Actor actor, Party party, Filing filing) {
        return sees(actor, party, filing.enterprise(), filing.submissionNo(), filing.jurisdiction());
    }

    private static boolean sees(
            Actor actor, Party party, EnterpriseId enterprise, int submissionNo, Jurisdiction jurisdiction) {
        if (party.ofEnterprise()) {
            return actor.actsFor(enterprise);
        }
        return party == Party.PROGRAM || submissionNo > 0 && actor.covers(jurisdiction);
    }

    /** The part this person has in the filing. @throws NotFound if the person may not see it */
    Party partyIn(Actor actor, Filing filing) {
        if (!sees(actor, filing)) {
            throw new NotFound();
        }
        return Party.of(actor).orElseThrow(NotFound::new);
    }

    /** The part this person has in a filing that was read before. @throws NotFound if the person may not see it */
    Party partyIn(Actor actor, FilingRow row) {
        return Party.of(actor)
                .filter(party -> sees(actor, party, row.enterprise(), row.submissionNo(), row.jurisdiction()))
                .orElseThrow(NotFound::new);
    }

    @Override
    public boolean mayRead(Actor actor, DossierId dossier) {
        return filings.findById(dossier.value())
                .filter(filing -> sees(actor, filing))
                .isPresent();
    }

    @Override
    public Set<DossierId> readable(Actor actor, Collection<DossierId> dossiers) {
        return filings.findAllById(dossiers.stream().map(DossierId::value).toList()).stream()
                .filter(filing -> sees(actor, filing))
                .map(filing -> new DossierId(filing.getId()))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean mayChange(Actor actor, DossierId dossier) {
        return filings.findById(dossier.value())
                .filter(filing -> sees(actor, filing))
                .filter(filing -> FilingTransitions.find(filing.status(), FilingAction.EDIT)
                        .filter(line ->
                                Party.of(actor).filter(line.parties()::contains).isPresent())
                        .isPresent())
                .isPresent();
    }
}
