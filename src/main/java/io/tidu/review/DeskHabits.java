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
        DeskViews.desk(actor);
        habits.layout(actor.account(), layout);
    }

    /** @param view that the desk begins with; null for what waits for the person */
    @Transactional
    public void startWith(Actor actor, @Nullable ViewId view) {
        DeskViews.desk(actor);
        habits.start(
                actor.account(), view == null ? null : views.find(actor, view).id());
    }

    /** The person knows that the view is gone which the desk began with. */
    @Transactional
    public void understood(Actor actor) {
        DeskViews.desk(actor);
        habits.understood(actor.account());
    }

    /** Whether single keys do something. */
    @Transactional
    public void useKeys(Actor actor, boolean keys) {
        DeskViews.desk(actor);
        habits.keys(actor.account(), keys);
    }
}
