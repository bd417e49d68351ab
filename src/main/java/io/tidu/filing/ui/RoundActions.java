package io.tidu.filing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteParameters;
import io.tidu.filing.RoundId;
import io.tidu.filing.RoundRow;

/** What can be done with a round as it stands. */
class RoundActions extends Div {

    private final RoundRow round;
    private final RoundDesk desk;
    private final Runnable done;

    RoundActions(RoundRow round, RoundDesk desk, Runnable done) {
        this.round = round;
        this.desk = desk;
        this.done = done;
        addClassName("end");
        switch (round.status()) {
            case PLANNED ->
                add(main("open", this::open), button("replan", this::replan), button("discard", this::discard));
            case OPEN -> add(main("extend", this::move), button("close", this::close));
            case CLOSED -> add(main("reopen", this::reopen));
        }
        add(button("again", this::again));
    }

    private void replan() {
        RoundDialog.about(round, desk, id -> done.run()).open();
    }

    private void again() {
        RoundDialog.like(round, desk, RoundActions::show).open();
    }

    private void discard() {
        ActionDialog.about("roundDiscard", desk.words())
                .dangerous()
                .perform((reason, key) -> {
                    desk.rounds().discard(desk.actor(), round.id(), key);
                    UI.getCurrent().navigate(RoundsView.class);
                })
                .open();
    }

    private static void show(RoundId id) {
        UI.getCurrent()
                .navigate(RoundView.class, new RouteParameters("id", id.value().toString()));
    }

    private void open() {
        ActionDialog.about("roundOpen", desk.words())
                .perform((reason, key) -> {
                    desk.rounds().open(desk.actor(), round.id(), key);
                    done.run();
                })
                .open();
    }

    private void close() {
        ActionDialog.about("roundClose", desk.words())
                .withReason(desk.words().say("filing.ui.roundPage.reason"), true)
                .dangerous()
                .perform((reason, key) -> {
                    desk.rounds().close(desk.actor(), round.id(), reason, key);
                    done.run();
                })
                .open();
    }

    private void move() {
        new MoveEndsDialog(round, "extend", desk.words(), (extension, key) -> {
                    desk.rounds().extend(desk.actor(), round.id(), extension, key);
                    done.run();
                })
                .open();
    }

    private void reopen() {
        new MoveEndsDialog(round, "reopen", desk.words(), (extension, key) -> {
                    desk.rounds().reopen(desk.actor(), round.id(), extension, key);
                    done.run();
                })
                .open();
    }

    private Button main(String name, Runnable act) {
        var button = button(name, act);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button button(String name, Runnable act) {
        return new Button(desk.words().say("filing.ui.roundList." + name), click -> act.run());
    }
}
