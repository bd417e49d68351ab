package io.tidu.filing.ui;

import io.tidu.filing.DraftConflict;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FieldProblem;
import io.tidu.filing.FilingMovedOn;
import io.tidu.filing.FilingRefused;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.FilingView;
import io.tidu.shared.RuleViolation;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what is typed into an open form: saves every change at once, holds what could not be saved until it can, and sets
 * aside what somebody else changed meanwhile until the person chooses.
 */
class DraftKeeper {

    private static final Logger log = LoggerFactory.getLogger(DraftKeeper.class);

    /** How the last save went. */
    enum State {
        /** Nothing was typed yet. */
        UNTOUCHED,
        SAVED,
        /** It could not be saved, and is tried again. */
        FAILING,
        /** Some value was not accepted at all; it is told at its field. */
        REFUSED,
        /** The filing is not being filled in any more. */
        ENDED
    }

    private final Workplace work;
    private final Runnable changed;
    private final DraftSources sources;
    private final Map<FieldPath, String> pending = new LinkedHashMap<>();
    private final Map<FieldPath, DraftConflict> conflicts = new TreeMap<>();
    private final Map<FieldPath, RuleViolation> refusals = new TreeMap<>();
    private final Set<FieldPath> touched = new HashSet<>();
    private final Offers offers;
    private FilingView view;
    private long revision;
    private State state = State.UNTOUCHED;
    private Instant savedAt;
    private @Nullable RuleViolation end;
    private boolean insisting;

    /** @param changed is run after every attempt to save */
    DraftKeeper(FilingView view, Workplace work, Runnable changed) {
        this.view = view;
        this.revision = view.revision();
        this.work = work;
        this.offers = new Offers(work);
        this.changed = changed;
        this.savedAt = work.clock().instant();
        this.insisting = view.status() == FilingStatus.RETURNED;
        this.sources = new DraftSources(this, changed);
    }

    FilingView view() {
        return view;
    }

    Workplace work() {
        return work;
    }

    Offers offers() {
        return offers;
    }

    FilingWords words() {
        return work.words();
    }

    DraftSources sources() {
        return sources;
    }

    State state() {
        return state;
    }

    Instant savedAt() {
        return savedAt;
    }

    /** Why nothing is saved any more, and what was typed too late. */
    Optional<RuleViolation> end() {
        return Optional.ofNullable(end);
    }

    Map<FieldPath, String> unsaved() {
        return new LinkedHashMap<>(pending);
    }

    String text(FieldPath path) {
        return view.content().text(path).orElse("");
    }

    Optional<DraftConflict> conflict(FieldPath path) {
        return Optional.ofNullable(conflicts.get(path));
    }

    Optional<RuleViolation> refusal(FieldPath path) {
        return Optional.ofNullable(refusals.get(path));
    }

    /** Whether the field shows something that is not in the draft, and so must not be overwritten by it. */
    boolean isUnsaved(FieldPath path) {
        return pending.containsKey(path) || conflicts.containsKey(path) || refusals.containsKey(path);
    }

    /** The problems to show at a field: nobody is told that a field is empty before having been there. */
    List<FieldProblem> problems(FieldPath path) {
        var show = insisting || touched.contains(path) || !text(path).isEmpty();
        return show ? view.problemsByPath().getOrDefault(path, List.of()) : List.of();
    }

    /** From now on everything that is missing is told at its field. */
    void insist() {
        insisting = true;
    }

    void type(FieldPath path, String value) {
        type(Map.of(path, value));
    }

    /** While two versions of a field wait for a choice, typing into it changes one's own version only. */
    void type(Map<FieldPath, String> changes) {
        changes.forEach((path, value) -> {
            touched.add(path);
            refusals.remove(path);
            if (conflicts.computeIfPresent(path, (same, conflict) -> withMine(conflict, value)) == null) {
                pending.put(path, value);
            }
        });
        save();
    }

    void chooseMine(FieldPath path) {
        Optional.ofNullable(conflicts.remove(path)).ifPresent(conflict -> type(path, conflict.mine()));
    }

    void chooseTheirs(FieldPath path) {
        conflicts.remove(path);
        changed.run();
    }

    /** Saves what is pending, and reads how things stand then. */
    void save() {
        if (state == State.ENDED) {
            changed.run();
            return;
        }
        try {
            if (!pending.isEmpty()) {
                send();
            }
            view = work.filings().open(work.actor(), view.id());
            offers.compare(view);
        } catch (RuleViolation violation) {
            throw violation;
        } catch (RuntimeException failure) {
            log.warn("A draft could not be saved and will be tried again", failure);
            state = State.FAILING;
        }
        changed.run();
    }

    /** A value that is beyond all bounds must not keep the others from being saved. */
    private void send() {
        try {
            send(Map.copyOf(pending));
        } catch (FilingMovedOn movedOn) {
            end = movedOn;
            state = State.ENDED;
        } catch (RuleViolation refused) {
            sendOneByOne();
        }
    }

    private void sendOneByOne() {
        unsaved().forEach((path, value) -> {
            try {
                send(Map.of(path, value));
            } catch (FilingRefused refused) {
                pending.remove(path);
                refusals.put(path, refused);
                state = State.REFUSED;
            }
        });
    }

    private void send(Map<FieldPath, String> changes) {
        var saved = work.filings().saveDraft(work.actor(), view.id(), changes, revision);
        pending.keySet().removeAll(changes.keySet());
        revision = saved.revision();
        saved.conflicts().forEach(conflict -> conflicts.put(conflict.path(), conflict));
        savedAt = work.clock().instant();
        state = refusals.isEmpty() ? State.SAVED : State.REFUSED;
    }

    private static DraftConflict withMine(DraftConflict conflict, String mine) {
        return new DraftConflict(conflict.path(), mine, conflict.theirs(), conflict.by(), conflict.at());
    }
}
