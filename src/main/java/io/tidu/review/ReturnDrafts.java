package io.tidu.review;

import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingService;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody wants to have put right, kept as it is collected. It is that person's alone, and there only as long as the person may
 * give the filing back: a decision of whoever it is, and every move of the filing, ends it.
 */
@Service
public class ReturnDrafts {

    private final FilingService filings;
    private final KeptReturns kept;

    ReturnDrafts(FilingService filings, KeptReturns kept) {
        this.filings = filings;
        this.kept = kept;
    }

    /** Empty for whoever prepares none. @throws io.tidu.identity.NotFound for whoever does not see the filing */
    @Transactional(readOnly = true)
    public ReturnDraft of(Actor actor, FilingId filing) {
        return mayReturn(actor, filing) ? kept.of(filing, actor.account()) : ReturnDraft.NONE;
    }

    /** @throws NotAllowed if this person cannot give it back, or no more */
    @Transactional
    public void keep(Actor actor, FilingId filing, ReturnDraft draft) {
        if (!mayReturn(actor, filing)) {
            throw new NotAllowed("review.notYourTurn");
        }
        kept.keep(filing, actor.account(), draft);
    }

    private boolean mayReturn(Actor actor, FilingId filing) {
        return filings.permitted(actor, filing).allows(FilingAction.RETURN);
    }
}
