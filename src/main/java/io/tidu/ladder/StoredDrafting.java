package io.tidu.ladder;

import io.tidu.identity.Actor;
import io.tidu.identity.AuditTrail;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Once;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredDrafting implements RulebookDrafting {

    static final String KEEPERS_ONLY = "ladder.draft.provinceOnly";

    private final RulebookAccess access;
    private final RulebookDrafts drafts;
    private final DraftBeginning beginning;
    private final DraftViews views;
    private final DraftFit fit;
    private final EditionLedger ledger;
    private final AuditTrail trail;
    private final Once once;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredDrafting(
            RulebookAccess access,
            RulebookDrafts drafts,
            DraftBeginning beginning,
            DraftViews views,
            DraftFit fit,
            EditionLedger ledger,
            AuditTrail trail,
            Once once,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.drafts = drafts;
        this.beginning = beginning;
        this.views = views;
        this.fit = fit;
        this.ledger = ledger;
        this.trail = trail;
        this.once = once;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DraftRow> drafts(Actor actor) {
        return drafts
                .findByProvinceOrderByEditedAtDescIdDesc(
                        access.provinceOf(actor).value())
                .stream()
                .map(RulebookDraft::row)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public DraftView open(Actor actor, DraftId id) {
        var province = access.provinceOf(actor);
        return views.of(
                actor,
                drafts.findById(id.value())
                        .filter(draft -> draft.isOf(province))
                        .orElseThrow(NotFound::new));
    }

    @Override
    @Transactional
    public DraftId begin(Actor actor, DraftStart start, UUID key) {
        var territory = access.requireKeeper(actor, KEEPERS_ONLY);
        return new DraftId(UUID.fromString(
                once.perform(key, actor, "ladder.draft.begin", () -> beginning.begin(actor, start, territory))));
    }

    @Override
    @Transactional
    public DraftView save(Actor actor, DraftId id, long version, DraftContent content) {
        var draft = locked(actor, id);
        draft.requireOpen(version);
        requireSameName(draft, content);
        var before = draft.yaml();
        draft.write(content, actor, clock.instant());
        if (!before.equals(draft.yaml())) {
            var changed = ChangedLines.between(before, draft.yaml());
            trail.record(actor, subject(id), "EDITED", changed.before(), changed.after());
        }
        drafts.saveAndFlush(draft);
        return views.of(actor, draft);
    }

    @Override
    @Transactional(readOnly = true)
    public List<DraftProblem> check(Actor actor, DraftId id, DraftContent content) {
        var row = open(actor, id).row();
        return fit.problems(row.ref(), content);
    }

    @Override
    @Transactional
    public void discard(Actor actor, DraftId id, long version, UUID key) {
        access.requireKeeper(actor, KEEPERS_ONLY);
        once.perform(key, actor, "ladder.draft.discard", () -> {
            var draft = locked(actor, id);
            draft.requireOpen(version);
            draft.discard(actor, clock.instant());
            trail.record(actor, subject(id), "DISCARDED", draft.yaml(), null);
            return id.value().toString();
        });
    }

    @Override
    @Transactional
    public EditionRef putInForce(Actor actor, DraftId id, long version, UUID key) {
        access.requireKeeper(actor, KEEPERS_ONLY);
        once.perform(key, actor, "ladder.draft.putInForce", () -> String.valueOf(inForce(actor, id, version)));
        return locked(actor, id).ref();
    }

    private long inForce(Actor actor, DraftId id, long version) {
        var draft = locked(actor, id);
        draft.requireOpen(version);
        if (draft.wasSavedLastBy(actor)) {
            throw new NotAllowed("ladder.draft.secondPerson");
        }
        // nobody else records until this one is: what is checked here stays true
        ledger.lock();
        var problems = fit.problems(draft.ref(), draft.content());
        if (!problems.isEmpty()) {
            throw new DraftUnsound(problems);
        }
        var text = EditionText.read("draft", draft.yaml());
        long revision = ledger.add(text, actor, draft.preparer());
        draft.becomeEdition(revision, actor, clock.instant());
        trail.record(
                actor, "rulebook:" + draft.ref(), "PUT_IN_FORCE", draft.row().editedBy(), text.digest());
        events.publishEvent(new RulebooksChanged(draft.ref(), revision));
        return revision;
    }

    /** The draft for somebody who may write, held until the end of the transaction. */
    private RulebookDraft locked(Actor actor, DraftId id) {
        var province = access.provinceOf(actor);
        var draft =
                drafts.lock(id.value()).filter(found -> found.isOf(province)).orElseThrow(NotFound::new);
        access.requireKeeper(actor, KEEPERS_ONLY);
        return draft;
    }

    private static void requireSameName(RulebookDraft draft, DraftContent content) {
        var ref = draft.ref();
        if (!content.rung().equals(ref.rung().code())
                || !content.edition().equals(ref.edition())
                || !content.region().equals(ref.region())) {
            throw new DraftRefused("ladder.draft.renamed");
        }
    }

    static String subject(DraftId id) {
        return "rulebook-draft:" + id.value();
    }
}
