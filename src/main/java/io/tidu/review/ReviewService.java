package io.tidu.review;

import io.tidu.filing.FilingId;
import io.tidu.filing.FilingReceipt;
import io.tidu.identity.Actor;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * What officials do at their desk. Every call throws {@link io.tidu.identity.NotFound} for a filing outside the person's
 * territory, and {@link io.tidu.identity.NotAllowed} where it is not their bureau's turn.
 */
public interface ReviewService {

    /** The longest an opinion may be, in characters. */
    int LONGEST_OPINION = 4000;

    /** What the person's bureau is writing about the filing; nothing where it is another's turn. */
    Opinion opinion(Actor actor, FilingId filing);

    /**
     * Keeps what is being written, so that nothing is lost when the screen is.
     *
     * @param baseRevision of the text that the person saw when writing
     * @throws OpinionTooLong if it is
     */
    OpinionSaved write(Actor actor, FilingId filing, String text, long baseRevision);

    /**
     * Keeps what is being written together with what colleagues wrote meanwhile: what they wrote elsewhere in the text goes together with
     * it. What cannot be brought together is not saved and comes back as refused.
     *
     * @param base what the person's text was made from
     * @throws OpinionTooLong if it is
     */
    OpinionSaved join(Actor actor, FilingId filing, String base, String text);

    /**
     * Decides; the bureau's draft opinion is then done with. At a level that makes its decisions known together, the decision is kept
     * until it is released and the filing stays where it is; nobody outside the bureau hears of it.
     *
     * @throws AlreadyDecided if a colleague has decided and it is not released yet
     * @param key made once for the intent; a repeated call has no second effect
     */
    FilingReceipt decide(Actor actor, FilingId filing, Decision decision, UUID key);

    /**
     * Takes the bureau's own recommendation back; what it had written is its opinion again, to go on with.
     *
     * @throws io.tidu.filing.FilingRefused if the level above has begun to work on it
     */
    FilingReceipt undo(Actor actor, FilingId filing, UUID key);

    /**
     * Takes a decision of the bureau back that is not released; the trail keeps who did.
     *
     * @throws BulkRefused if there is none
     */
    void undoPending(Actor actor, FilingId filing);

    /**
     * What the person's bureau has decided about these filings and not released. Other bureaus and firms are told nothing.
     *
     * @param ids at most 500
     */
    Map<FilingId, PendingRow> pending(Actor actor, Collection<FilingId> ids);
}
