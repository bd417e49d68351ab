package io.tidu.review;

import io.tidu.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each person is used to at the desk: nobody asks for another's, and whoever has no desk has no habits. */
@Service
public class DeskHabits {

    private static final int LONGEST_LAYOUT = 1000;

    private final SavedHabits habits;
    private final DeskViews views;

    DeskHabits(SavedHabits habits, DeskViews views) {
        this.habits = habits;
        this.views = views;
    }

    @Transactional(readOnly = true)
    public DeskHabit of(Actor actor) {
        DeskViews.desk(actor);
        return habits.of(actor.account());
    }

    /** @param layout the columns and their widths, as the screen writes them */
    @Transactional
    public void keepLayout(Actor actor, String layout) {
        if (layout.length() > LONGEST_LAYOUT) {
            throw new ViewRefused("review.views.tooLong");
        }
        var now = of(actor);
        habits.keep(actor.account(), new DeskHabit(layout, now.start(), now.keys()));
    }

    /** @param view that the desk begins with; null for what waits for the person */
    @Transactional
    public void startWith(Actor actor, @Nullable ViewId view) {
        var now = of(actor);
        var found = view == null ? null : views.find(actor, view).id();
        habits.keep(actor.account(), new DeskHabit(now.layout(), found, now.keys()));
    }

    /** Whether single keys do something. */
    @Transactional
    public void useKeys(Actor actor, boolean keys) {
        var now = of(actor);
        habits.keep(actor.account(), new DeskHabit(now.layout(), now.start(), keys));
    }
}
