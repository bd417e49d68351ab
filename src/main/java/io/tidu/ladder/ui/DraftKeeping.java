package io.tidu.ladder.ui;

import io.tidu.identity.Actor;
import io.tidu.ladder.Content;
import io.tidu.ladder.DraftContent;
import io.tidu.ladder.DraftProvision;
import io.tidu.ladder.DraftRefused;
import io.tidu.ladder.DraftView;
import io.tidu.ladder.RulebookDrafting;
import io.tidu.shared.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what is typed into an open draft: every change is saved at once, and one that could not be saved is held until it can. What
 * somebody else changed elsewhere in the draft meanwhile is taken in; where both changed the same part, the person chooses.
 */
final class DraftKeeping {

    private static final Logger LOG = LoggerFactory.getLogger(DraftKeeping.class);
    private static final String CHANGED_MEANWHILE = "ladder.draft.changed";

    /** How the last save went. */
    enum State {
        UNTOUCHED,
        SAVED,
        /** Somebody else's changes are now in it as well. */
        MERGED,
        /** Somebody else changed the same part. */
        CONFLICT,
        /** It could not be saved, and is tried again. */
        FAILING
    }

    /** Told after every attempt. */
    interface Listener {

        /** Marks and texts beside the fields may be others. */
        void saved();

        /** The fields themselves may be others. */
        void rebuilt();
    }

    private record Edit(String part, UnaryOperator<DraftContent> change) {}

    private final RulebookDrafting drafting;
    private final Actor actor;
    private final List<Edit> waiting = new ArrayList<>();
    private DraftView view;
    private State state = State.UNTOUCHED;
    private @Nullable DraftView theirs;
    private Listener listener = new Listener() {
        @Override
        public void saved() {}

        @Override
        public void rebuilt() {}
    };

    DraftKeeping(DraftView view, RulebookDrafting drafting, Actor actor) {
        this.view = view;
        this.drafting = drafting;
        this.actor = actor;
    }

    void listen(Listener wanted) {
        listener = wanted;
    }

    DraftView view() {
        return view;
    }

    State state() {
        return state;
    }

    /** Who saved last: in a conflict the other person. */
    String lastEditor() {
        return (theirs == null ? view : theirs).row().editedBy();
    }

    /** Changes the head: everything but the provisions. */
    void changeHead(UnaryOperator<DraftContent> change) {
        change("", change);
    }

    void changeProvision(String code, UnaryOperator<DraftProvision> change) {
        change(
                code,
                content -> content.provision(code)
                        .map(provision -> content.withProvision(code, change.apply(provision)))
                        .orElse(content));
    }

    /** Changes what fields there are. */
    void restructure(String part, UnaryOperator<DraftContent> change) {
        change(part, change);
        listener.rebuilt();
    }

    void change(String part, UnaryOperator<DraftContent> change) {
        waiting.add(new Edit(part, change));
        if (state != State.CONFLICT) {
            save();
        }
    }

    /** Tries again what waits. */
    void save() {
        try {
            write(view);
            state = State.SAVED;
        } catch (DraftRefused refused) {
            refused(refused);
        } catch (RuleViolation refused) {
            throw refused;
        } catch (RuntimeException failure) {
            LOG.warn("A draft could not be saved and will be tried again", failure);
            state = State.FAILING;
        }
        listener.saved();
    }

    private void write(DraftView onto) {
        var content = onto.content();
        for (var edit : waiting) {
            content = edit.change().apply(content);
        }
        view = drafting.save(actor, view.row().id(), onto.row().version(), content);
        waiting.clear();
    }

    private void refused(DraftRefused refused) {
        if (!refused.messageKey().equals(CHANGED_MEANWHILE)) {
            throw refused;
        }
        var other = drafting.open(actor, view.row().id());
        if (waiting.stream().anyMatch(edit -> !part(edit.part(), view).equals(part(edit.part(), other)))) {
            theirs = other;
            state = State.CONFLICT;
        } else {
            write(other);
            state = State.MERGED;
            listener.rebuilt();
        }
    }

    private static Optional<Content.Mapping> part(String part, DraftView of) {
        return part.isEmpty()
                ? Optional.of(of.content().keys().without("provisions"))
                : of.content().provision(part).map(DraftProvision::keys);
    }

    /** In a conflict: my change on top of theirs. */
    void keepMine() {
        if (theirs != null) {
            view = theirs;
            theirs = null;
            state = State.UNTOUCHED;
            save();
            listener.rebuilt();
        }
    }

    /** In a conflict: theirs, without my change. */
    void takeTheirs() {
        if (theirs != null) {
            waiting.clear();
            view = theirs;
            theirs = null;
            state = State.UNTOUCHED;
            listener.rebuilt();
        }
    }
}
