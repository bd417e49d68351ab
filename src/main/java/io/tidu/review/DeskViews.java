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

    private static final int LONGEST_QUERY = 2000;

    private final SavedViews views;
    private final Colleagues colleagues;

    DeskViews(SavedViews views, Colleagues colleagues) {
        this.views = views;
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

    /** @throws ViewRefused if the name is missing or taken, or there are too many */
    @Transactional
    public ViewId save(Actor actor, String name, String query, boolean shared) {
        var bureau = desk(actor);
        if (views.countOf(actor.account(), bureau) >= MOST) {
            throw new ViewRefused("review.views.tooMany", MOST);
        }
        requireFree(actor, null, name);
        var view = new Kept(ViewId.next(), actor.account(), actor.name(), named(name), written(query), shared);
        views.add(view, bureau);
        return view.id();
    }

    /** Another name, or for other eyes. */
    @Transactional
    public void change(Actor actor, ViewId id, String name, boolean shared) {
        changeable(actor, id);
        requireFree(actor, id, name);
        views.change(id, named(name), shared);
    }

    /** What the view shows from now on. */
    @Transactional
    public void replace(Actor actor, ViewId id, String query) {
        changeable(actor, id);
        views.replace(id, written(query));
    }

    @Transactional
    public void remove(Actor actor, ViewId id) {
        changeable(actor, id);
        views.remove(id);
    }

    private void changeable(Actor actor, ViewId id) {
        if (!find(actor, id).mayChange()) {
            throw new NotAllowed("review.views.notYours");
        }
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

    private static String named(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new ViewRefused("review.views.name.wrong", LONGEST_NAME);
        }
        return stripped;
    }

    private static String written(String query) {
        if (query.length() > LONGEST_QUERY) {
            throw new ViewRefused("review.views.tooLong");
        }
        return query;
    }

    /** The bureau of those who have a desk. */
    static BureauId desk(Actor actor) {
        return actor.bureau()
                .filter(of -> actor.is(Role.REVIEWER) || actor.is(Role.PUBLISHER))
                .map(OfBureau::bureau)
                .orElseThrow(NotFound::new);
    }
}
