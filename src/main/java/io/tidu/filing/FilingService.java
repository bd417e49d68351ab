package io.tidu.filing;

import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.shared.EnterpriseId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that happens to a filing, each for whom it may.
 *
 * <p>Every call throws {@link NotFound} for a person who may not see the filing. Every change of state throws
 * {@link NotAllowed} for the wrong party, {@link FilingMovedOn} if the filing's status does not allow it (any more), and has
 * one effect for each key: a repeated call gets the first answer. A key is made once for an intent, for instance when a
 * dialog opens.
 */
public interface FilingService {

    // ---- the enterprise ----

    /**
     * Begins a filing, filled with what the enterprise said in its latest filing for the same rung as far as that still holds.
     *
     * @throws FilingRefused if the round accepts nothing, the enterprise is not confirmed or has a live filing in it
     */
    FilingReceipt start(Actor actor, RoundId round, UUID key);

    FilingView open(Actor actor, FilingId id);

    /** Opens by number; before the first submission, when it has none, by the key as text. */
    FilingView open(Actor actor, String numberOrKey);

    /**
     * Keeps what was typed, wrong or not. Fields that others changed since the base revision are merged; see
     * {@link DraftSaved#conflicts()}.
     *
     * @param changes only what was changed; a blank value empties the field
     * @throws FilingMovedOn if it is not being filled in any more
     * @throws FilingRefused if a path is not in the form, is computed, or a value is beyond all bounds
     */
    DraftSaved saveDraft(Actor actor, FilingId id, Map<FieldPath, String> changes, long baseRevision);

    /** Hands it to the signatory. @throws FormIncomplete with all problems at once */
    FilingReceipt askSignature(Actor actor, FilingId id, UUID key);

    FilingReceipt recall(Actor actor, FilingId id, UUID key);

    FilingReceipt sendBack(Actor actor, FilingId id, String reason, UUID key);

    /**
     * Submits: freezes the content, gives the number the first time, and passes it to the county, or to the level that
     * returned it.
     *
     * @throws FilingRefused after the round's deadline, except for a filing returned for correction
     * @throws FormIncomplete with all problems at once
     */
    FilingReceipt sign(Actor actor, FilingId id, UUID key);

    FilingReceipt withdraw(Actor actor, FilingId id, @Nullable String reason, UUID key);

    // ---- the bureaus ----

    FilingReceipt recommend(Actor actor, FilingId id, @Nullable String opinion, UUID key);

    FilingReceipt approve(Actor actor, FilingId id, @Nullable String opinion, UUID key);

    /**
     * @param items what it is about, at most {@link ReturnItem#MOST}; may be empty
     * @throws FilingRefused if an item points at nothing in the filing
     */
    FilingReceipt returnForCorrection(Actor actor, FilingId id, String reason, List<ReturnItem> items, UUID key);

    FilingReceipt decline(Actor actor, FilingId id, String reason, UUID key);

    FilingReceipt reopen(Actor actor, FilingId id, String reason, UUID key);

    /**
     * Takes the level's own recommendation back: it is under its review again.
     *
     * @throws FilingRefused if the level above has begun to work on it
     */
    FilingReceipt undo(Actor actor, FilingId id, UUID key);

    /** Takes the level's own return back before it is submitted again; what the firm typed meanwhile stays its draft. */
    FilingReceipt cancelReturn(Actor actor, FilingId id, @Nullable String reason, UUID key);

    // ---- the publisher: all of them or none ----

    List<FilingReceipt> announce(Actor actor, List<FilingId> ids, String notice, UUID key);

    FilingReceipt holdBack(Actor actor, FilingId id, String reason, UUID key);

    List<FilingReceipt> closeNotice(Actor actor, List<FilingId> ids, String notice, UUID key);

    List<FilingReceipt> list(Actor actor, List<FilingId> ids, String list, UUID key);

    /** The province says no to a filing in a public notice, because an objection is founded. */
    FilingReceipt upholdObjection(Actor actor, FilingId id, String reason, UUID key);

    // ---- the publisher, where the ministry decides: all of them or none ----

    List<FilingReceipt> dispatch(Actor actor, List<FilingId> ids, String list, UUID key);

    List<FilingReceipt> showNationally(Actor actor, List<FilingId> ids, String notice, UUID key);

    List<FilingReceipt> recordListed(Actor actor, List<FilingId> ids, String list, UUID key);

    List<FilingReceipt> recordNotListed(Actor actor, List<FilingId> ids, String list, UUID key);

    // ---- whoever may see it ----

    Permitted permitted(Actor actor, FilingId id);

    /**
     * Whether one thing may be done with each of many filings, in a few queries for all of them. Filings that the person may not see
     * are absent.
     *
     * @param ids at most 500
     */
    List<PermittedRow> permitted(Actor actor, Collection<FilingId> ids, FilingAction action);

    List<HistoryRow> history(Actor actor, FilingId id);

    List<SubmissionRow> submissions(Actor actor, FilingId id);

    Submission submission(Actor actor, FilingId id, int no);

    /** What the latest submission changed against the one before; empty if there is only one. */
    Optional<SubmissionChanges> changesSinceReturn(Actor actor, FilingId id);

    SubmissionChanges changes(Actor actor, FilingId id, int from, int to);

    /** Live filings of an enterprise, for other modules; without a check of permission. */
    List<FilingRow> liveOf(EnterpriseId enterprise);
}
