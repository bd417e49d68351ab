package io.tidu.filing;

import io.tidu.identity.Actor;
import io.tidu.shared.EnterpriseId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The counter of the module: hands each request to whoever does it. */
@Service
class FilingOffice implements FilingService {

    private final Starting starting;
    private final Drafting drafting;
    private final FilingSteps steps;
    private final FilingReading reading;
    private final SubmissionComparison comparison;
    private final ManyDossiers many;

    FilingOffice(
            Starting starting,
            Drafting drafting,
            FilingSteps steps,
            FilingReading reading,
            SubmissionComparison comparison,
            ManyDossiers many) {
        this.starting = starting;
        this.drafting = drafting;
        this.steps = steps;
        this.reading = reading;
        this.comparison = comparison;
        this.many = many;
    }

    @Override
    public FilingReceipt start(Actor actor, RoundId round, UUID key) {
        return starting.start(actor, round, key);
    }

    @Override
    public FilingView open(Actor actor, FilingId id) {
        return reading.open(actor, id);
    }

    @Override
    public FilingView open(Actor actor, String numberOrKey) {
        return reading.open(actor, numberOrKey);
    }

    @Override
    public DraftSaved saveDraft(Actor actor, FilingId id, Map<FieldPath, String> changes, long baseRevision) {
        return drafting.save(actor, id, changes, baseRevision);
    }

    @Override
    public FilingReceipt askSignature(Actor actor, FilingId id, UUID key) {
        return steps.take(actor, id, Step.of(FilingAction.ASK_SIGNATURE, key));
    }

    @Override
    public FilingReceipt recall(Actor actor, FilingId id, UUID key) {
        return steps.take(actor, id, Step.of(FilingAction.RECALL, key));
    }

    @Override
    public FilingReceipt sendBack(Actor actor, FilingId id, String reason, UUID key) {
        return steps.take(actor, id, Step.because(FilingAction.SEND_BACK, key, reason));
    }

    @Override
    public FilingReceipt sign(Actor actor, FilingId id, UUID key) {
        return steps.take(actor, id, Step.of(FilingAction.SIGN, key));
    }

    @Override
    public FilingReceipt withdraw(Actor actor, FilingId id, @Nullable String reason, UUID key) {
        return steps.take(actor, id, Step.because(FilingAction.WITHDRAW, key, reason));
    }

    @Override
    public FilingReceipt recommend(Actor actor, FilingId id, @Nullable String opinion, UUID key) {
        return steps.take(actor, id, Step.because(FilingAction.RECOMMEND, key, opinion));
    }

    @Override
    public FilingReceipt approve(Actor actor, FilingId id, @Nullable String opinion, UUID key) {
        return steps.take(actor, id, Step.because(FilingAction.APPROVE, key, opinion));
    }

    @Override
    public FilingReceipt returnForCorrection(
            Actor actor, FilingId id, String reason, List<ReturnItem> items, UUID key) {
        return steps.take(actor, id, new Step(FilingAction.RETURN, key, reason, items, null));
    }

    @Override
    public FilingReceipt decline(Actor actor, FilingId id, String reason, UUID key) {
        return steps.take(actor, id, Step.because(FilingAction.DECLINE, key, reason));
    }

    @Override
    public FilingReceipt reopen(Actor actor, FilingId id, String reason, UUID key) {
        return steps.take(actor, id, Step.because(FilingAction.REOPEN, key, reason));
    }

    @Override
    public FilingReceipt undo(Actor actor, FilingId id, UUID key) {
        return steps.take(actor, id, Step.of(FilingAction.UNDO, key));
    }

    @Override
    public FilingReceipt cancelReturn(Actor actor, FilingId id, @Nullable String reason, UUID key) {
        return steps.take(actor, id, Step.because(FilingAction.CANCEL_RETURN, key, reason));
    }

    @Override
    public List<FilingReceipt> announce(Actor actor, List<FilingId> ids, String notice, UUID key) {
        return steps.takeAll(actor, ids, Step.within(FilingAction.ANNOUNCE, key, notice));
    }

    @Override
    public FilingReceipt holdBack(Actor actor, FilingId id, String reason, UUID key) {
        return steps.take(actor, id, Step.because(FilingAction.HOLD_BACK, key, reason));
    }

    @Override
    public List<FilingReceipt> closeNotice(Actor actor, List<FilingId> ids, String notice, UUID key) {
        return steps.takeAll(actor, ids, Step.within(FilingAction.CLOSE_NOTICE, key, notice));
    }

    @Override
    public List<FilingReceipt> list(Actor actor, List<FilingId> ids, String list, UUID key) {
        return steps.takeAll(actor, ids, Step.within(FilingAction.LIST, key, list));
    }

    @Override
    public List<FilingReceipt> dispatch(Actor actor, List<FilingId> ids, String list, UUID key) {
        return steps.takeAll(actor, ids, Step.within(FilingAction.DISPATCH, key, list));
    }

    @Override
    public List<FilingReceipt> showNationally(Actor actor, List<FilingId> ids, String notice, UUID key) {
        return steps.takeAll(actor, ids, Step.within(FilingAction.SHOW_NATIONALLY, key, notice));
    }

    @Override
    public List<FilingReceipt> recordListed(Actor actor, List<FilingId> ids, String list, UUID key) {
        return steps.takeAll(actor, ids, Step.within(FilingAction.RECORD_LISTED, key, list));
    }

    @Override
    public List<FilingReceipt> recordNotListed(Actor actor, List<FilingId> ids, String list, UUID key) {
        return steps.takeAll(actor, ids, Step.within(FilingAction.RECORD_NOT_LISTED, key, list));
    }

    @Override
    public FilingReceipt upholdObjection(Actor actor, FilingId id, String reason, UUID key) {
        return steps.take(actor, id, Step.because(FilingAction.UPHOLD_OBJECTION, key, reason));
    }

    @Override
    public Permitted permitted(Actor actor, FilingId id) {
        return reading.permitted(actor, id);
    }

    @Override
    public List<PermittedRow> permitted(Actor actor, Collection<FilingId> ids, FilingAction action) {
        return many.permitted(actor, ids, action);
    }

    @Override
    public List<HistoryRow> history(Actor actor, FilingId id) {
        return reading.history(actor, id);
    }

    @Override
    public List<SubmissionRow> submissions(Actor actor, FilingId id) {
        return reading.submissions(actor, id);
    }

    @Override
    public Submission submission(Actor actor, FilingId id, int no) {
        return reading.submission(actor, id, no);
    }

    @Override
    public Optional<SubmissionChanges> changesSinceReturn(Actor actor, FilingId id) {
        return comparison.sinceReturn(actor, id);
    }

    @Override
    public SubmissionChanges changes(Actor actor, FilingId id, int from, int to) {
        return comparison.between(actor, id, from, to);
    }

    @Override
    public List<FilingRow> liveOf(EnterpriseId enterprise) {
        return reading.liveOf(enterprise);
    }
}
