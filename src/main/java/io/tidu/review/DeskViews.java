package io.tidu.review;

import io.tidu.identity.AccountId;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauId;
import io.tidu.identity.Colleague;
import io.tidu.identity.Colleagues;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.Role;
import io.tidu.review.SavedViews.Kept;
import io.tidu.shared.Attempts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The views of the desk: each person's own, and those that colleagues of the bureau share. Whoever has no desk has none, and of
 * another bureau's there is nothing; both are {@link NotFound}. A view is its maker's to change; when the maker works for the bureau no
 * more, it is every colleague's, so that nothing stays in the list that nobody can take out.
 */
@Service
public class DeskViews {

    /** How many views a person may keep. */
    public static final int MOST = 30;

    /** The longest name of a view, in characters. */
    public static final int LONGEST_NAME = 40;

    private final SavedViews views;
    private final SavedHabits habits;
    private final Colleagues colleagues;
    private final Attempts attempts;

    DeskViews(SavedViews views, SavedHabits habits, Colleagues colleagues, Attempts attempts) {
        this.attempts = attempts;
        this.views = views;
        this.habits = habits;
        this.colleagues = colleagues;
    }

    /** The person's own by name, then those that colleagues share. */
    @Transactional(readOnly = true)
    public List<SavedView> of(Actor actor) {
        var bureau = desk(actor);
        var kept = views.of(actor.account(), bureau);
        var there = kept.stream().allMatch(view -> view.by(actor)) ? Set.<AccountId>of() : officials(bureau);
        return kept.stream().map(view -> view.seenBy(actor, there)).toList();
    }

    /** @throws NotFound if it is a colleague's and not shared, or another bureau's */
    @Transactional(readOnly = true)
    public SavedView find(Actor actor, ViewId id) {
        return of(actor).stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * The person is held first, so that of two screens that save at once the second counts and compares with what the first has saved.
     *
     * @throws ViewRefused if the name is missing or taken, or there are too many
     */
    public ViewId save(Actor actor, String name, String query, boolean shared) {
        var bureau = desk(actor);
        return attempts.inTransaction(() -> saved(actor, bureau, name, query, shared));
    }

    private ViewId saved(Actor actor, BureauId bureau, String name, String query, boolean shared) {
        habits.hold(actor.account());
        if (views.countOf(actor.account(), bureau) >= MOST) {
            throw new ViewRefused("review.views.tooMany", MOST);
        }
        requireFree(actor, null, name);
        var view = new Kept(
                ViewId.next(), actor.account(), actor.name(), ViewText.name(name), ViewText.query(query), shared);
        views.add(view, bureau);
        return view.id();
    }

    /** Another name, or for other eyes. */
    public void change(Actor actor, ViewId id, String name, boolean shared) {
        attempts.inTransaction(() -> changed(actor, id, name, shared));
    }

    private void changed(Actor actor, ViewId id, String name, boolean shared) {
        habits.hold(actor.account());
        var before = changeable(actor, id);
        requireFree(actor, id, name);
        views.change(id, ViewText.name(name), shared);
        if (before.shared() && !shared && before.mine()) {
            habits.lose(id, before.name(), actor.account());
        }
    }

    /** What the view shows from now on. */
    @Transactional
    public void replace(Actor actor, ViewId id, String query) {
        changeable(actor, id);
        views.replace(id, ViewText.query(query));
    }

    @Transactional
    public void remove(Actor actor, ViewId id) {
        var before = changeable(actor, id);
        views.remove(id);
        habits.lose(id, before.name(), actor.account());
        habits.forget(id);
    }

    private SavedView changeable(Actor actor, ViewId id) {
        var view = find(actor, id);
        if (!view.mayChange()) {
            throw new NotAllowed("review.views.notYours");
        }
        return view;
    }

    /** Among what the person made. */
    private void requireFree(Actor actor, @Nullable ViewId of, String name) {
        of(actor).stream()
                .filter(view ->
                        view.mine() && !view.id().equals(of) && view.name().equals(name.strip()))
                .findFirst()
                .ifPresent(taken -> {
                    throw new ViewRefused("review.views.name.taken", taken.name());
                });
    }

    private Set<AccountId> officials(BureauId bureau) {
        return colleagues.officialsOf(List.of(bureau)).stream()
                .map(Colleague::id)
                .collect(Collectors.toSet());
    }

    /** The bureau of those who have a desk. */
    static BureauId desk(Actor actor) {
        return actor.bureau()
                .filter(of -> actor.is(Role.REVIEWER) || actor.is(Role.PUBLISHER))
                .map(OfBureau::bureau)
                .orElseThrow(NotFound::new);
    }
}
