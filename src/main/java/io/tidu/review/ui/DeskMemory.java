package io.tidu.review.ui;

import io.tidu.identity.Actor;
import io.tidu.identity.Role;
import io.tidu.review.DeskHabit;
import io.tidu.review.DeskHabits;
import io.tidu.review.DeskViews;
import io.tidu.review.SavedView;
import io.tidu.review.ViewId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the desk knows of a person from before: the views and the habits. */
class DeskMemory {

    private final Actor actor;
    private final Source from;
    private DeskHabit habit;

    /** Where it is kept. */
    @Component
    record Source(DeskViews views, DeskHabits habits) {}

    DeskMemory(Actor actor, Source from) {
        this.actor = actor;
        this.from = from;
        this.habit = from.habits().of(actor);
    }

    DeskHabit habit() {
        return habit;
    }

    List<SavedView> views() {
        return from.views().of(actor);
    }

    Optional<SavedView> current(DeskQuery query, List<SavedView> views) {
        return views.stream().filter(view -> view.id().equals(query.view())).findFirst();
    }

    /** The view that the desk begins with, if somebody has not taken it away. */
    Optional<SavedView> start() {
        return views().stream().filter(view -> view.id().equals(habit.start())).findFirst();
    }

    /** Whether an address names a view that is none of this person's; one that came without an address is the beginning. */
    boolean lost(DeskQuery asked) {
        return asked.view() != null && current(asked, views()).isEmpty();
    }

    boolean changed(SavedView view, DeskQuery query) {
        return !DeskAddress.read(view.query()).startedFrom(view.id()).equals(query);
    }

    /** Of columns in the address the widths are one's own. */
    DeskLayout layout(DeskQuery query) {
        var own = DeskLayout.read(habit.layout());
        var wanted = query.columns().isEmpty() ? own.columns() : query.columns();
        return own.with(wanted.stream().filter(offered()::contains).toList());
    }

    /** Whose work something is, only reviewers of the bureau know. */
    List<DeskColumn> offered() {
        return Stream.of(DeskColumn.values())
                .filter(column -> column != DeskColumn.ASSIGNEE || actor.is(Role.REVIEWER))
                .toList();
    }

    void keep(DeskLayout layout) {
        from.habits().keepLayout(actor, layout.text());
        habit = from.habits().of(actor);
    }

    DeskLayout own() {
        return DeskLayout.read(habit.layout());
    }

    void startWith(@Nullable ViewId view) {
        from.habits().startWith(actor, view);
        habit = from.habits().of(actor);
    }

    void understood() {
        from.habits().understood(actor);
        habit = from.habits().of(actor);
    }

    /** With the columns as they are looked at: a view shows the same to everybody. */
    ViewId save(String name, DeskQuery query, boolean shared) {
        return from.views().save(actor, name, written(query), shared);
    }

    void replace(SavedView view, DeskQuery query) {
        from.views().replace(actor, view.id(), written(query));
    }

    void change(SavedView view, String name, boolean shared) {
        from.views().change(actor, view.id(), name, shared);
    }

    void remove(SavedView view) {
        from.views().remove(actor, view.id());
    }

    private String written(DeskQuery query) {
        return DeskAddress.write(query.startedFrom(null)).getQueryString();
    }
}
