package io.tidu.filing;

import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds a filing without what stands in it, for modules that only ask whose it is and who may see it. */
@Component
public class FilingLookup {

    private final Filings filings;
    private final FilingPermissions permissions;

    FilingLookup(Filings filings, FilingPermissions permissions) {
        this.filings = filings;
        this.permissions = permissions;
    }

    /** @throws NotFound for a person who may not see it */
    @Transactional(readOnly = true)
    public FilingRow find(Actor actor, FilingId id) {
        var filing = filings.findById(id.value()).orElseThrow(NotFound::new);
        permissions.partyIn(actor, filing);
        return filing.row();
    }
}
