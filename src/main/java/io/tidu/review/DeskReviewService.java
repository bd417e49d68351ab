package io.tidu.review;

import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingReceipt;
import io.tidu.filing.FilingService;
import io.tidu.filing.HistoryRow;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauId;
import io.tidu.identity.NotAllowed;
import io.tidu.shared.Attempts;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class DeskReviewService implements ReviewService {

    /** Refusals that concern this person and not the bureau. */
    private static final Set<String> PERSONAL = Set.of("filing.refused.related", "filing.refused.otherHand");

    private final FilingService filings;
    private final Opinions opinions;
    private final LiveTopics topics;
    private final Deciding deciding;
    private final PendingSteps pendingSteps;
    private final PendingDecisions pendings;
    private final Attempts attempts;

    DeskReviewService(
            FilingService filings,
            Opinions opinions,
            LiveTopics topics,
            Deciding deciding,
            PendingSteps pendingSteps,
            PendingDecisions pendings,
            Attempts attempts) {
        this.filings = filings;
        this.opinions = opinions;
        this.topics = topics;
        this.deciding = deciding;
        this.pendingSteps = pendingSteps;
        this.pendings = pendings;
        this.attempts = attempts;
    }

    @Override
    @Transactional(readOnly = true)
    public Opinion opinion(Actor actor, FilingId filing) {
        return mayDecide(actor, filing) ? opinions.of(filing, bureau(actor)) : Opinion.NONE;
    }

    @Override
    @Transactional
    public OpinionSaved write(Actor actor, FilingId filing, String text, long baseRevision) {
        requireWritable(actor, filing, text);
        var bureau = bureau(actor);
        return opinions.write(filing, bureau, text, baseRevision, actor)
                ? written(filing, bureau)
                : new OpinionSaved(opinions.of(filing, bureau), text);
    }

    @Override
    @Transactional
    public OpinionSaved join(Actor actor, FilingId filing, String base, String text) {
        requireWritable(actor, filing, text);
        var bureau = bureau(actor);
        var now = opinions.lock(filing, bureau, actor);
        var joined = now.revision() == 0 ? Optional.of(text) : TextMerge.merge(base, text, now.text());
        if (joined.filter(now.text()::equals).isPresent() && now.revision() > 0) {
            return new OpinionSaved(now, null);
        }
        return joined.filter(words -> words.length() <= LONGEST_OPINION)
                .filter(words -> opinions.replace(filing, bureau, words, now.revision(), actor))
                .map(words -> written(filing, bureau))
                .orElseGet(() -> new OpinionSaved(now, text));
    }

    private OpinionSaved written(FilingId filing, BureauId bureau) {
        topics.changed(LiveTopic.opinion(filing.value()));
        return new OpinionSaved(opinions.of(filing, bureau), null);
    }

    private void requireWritable(Actor actor, FilingId filing, String text) {
        if (text.length() > LONGEST_OPINION) {
            throw new OpinionTooLong(text.length());
        }
        requireTurn(actor, filing);
    }

    @Override
    public FilingReceipt decide(Actor actor, FilingId filing, Decision decision, UUID key) {
        return attempts.inTransaction(() -> decideOnce(actor, filing, decision, key));
    }

    private FilingReceipt decideOnce(Actor actor, FilingId filing, Decision decision, UUID key) {
        var receipt = deciding.decide(actor, filing, decision, key);
        opinions.discard(filing, bureau(actor));
        return receipt;
    }

    @Override
    @Transactional
    public FilingReceipt undo(Actor actor, FilingId filing, UUID key) {
        var receipt = filings.undo(actor, filing, key);
        var bureau = bureau(actor);
        if (opinions.of(filing, bureau).revision() == 0) {
            lastOpinion(actor, filing).ifPresent(text -> opinions.write(filing, bureau, text, 0, actor));
        }
        return receipt;
    }

    private Optional<String> lastOpinion(Actor actor, FilingId filing) {
        return filings.history(actor, filing).reversed().stream()
                .filter(step -> step.action() == FilingAction.RECOMMEND)
                .findFirst()
                .map(HistoryRow::reason);
    }

    @Override
    public void undoPending(Actor actor, FilingId filing) {
        attempts.inTransaction(() -> pendingSteps.undo(actor, filing));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<FilingId, PendingRow> pending(Actor actor, Collection<FilingId> ids) {
        return actor.bureau()
                .map(of -> pendings.of(ids, of.bureau()).values().stream()
                        .map(PendingDecision::row)
                        .collect(Collectors.toMap(PendingRow::filing, Function.identity())))
                .orElse(Map.of());
    }

    private void requireTurn(Actor actor, FilingId filing) {
        var permitted = filings.permitted(actor, filing);
        if (!permitted.allows(FilingAction.RETURN)) {
            throw new NotAllowed(permitted
                    .whyNot(FilingAction.RETURN)
                    .map(why -> String.valueOf(why.getCodes() == null ? null : why.getCodes()[0]))
                    .filter(PERSONAL::contains)
                    .orElse("review.notYourTurn"));
        }
    }

    private boolean mayDecide(Actor actor, FilingId filing) {
        return filings.permitted(actor, filing).allows(FilingAction.RETURN);
    }

    private static BureauId bureau(Actor actor) {
        return actor.bureau()
                .orElseThrow(() -> new NotAllowed("review.notYourTurn"))
                .bureau();
    }
}
