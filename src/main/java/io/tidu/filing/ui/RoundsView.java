package io.tidu.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.tidu.filing.RoundRow;
import io.tidu.filing.RoundService;
import io.tidu.filing.RoundStatus;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.ForBureaus;
import io.tidu.shared.Zone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/** The rounds of the province: planned, opened, extended and closed here. To bureaus below the page is not there. */
@Route("rounds")
@Menu(title = "filing.ui.roundList.title", order = 30, icon = "vaadin:calendar-clock")
@RolesAllowed({"REVIEWER", "PUBLISHER"})
@ForBureaus(BureauLevel.PROVINCE)
class RoundsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Actor actor;
    private final RoundService rounds;
    private final RoundChoices choices;
    private final FilingWords words;
    private final Clock clock;
    private final Grid<RoundRow> grid = new Grid<>();

    RoundsView(CurrentActor current, RoundService rounds, RoundChoices choices, FilingWords words, Clock clock) {
        this.actor = current.require();
        this.rounds = rounds;
        this.choices = choices;
        this.words = words;
        this.clock = clock;
        addClassNames("tidu-page", "full");
        var plan = new Button(words.say("filing.ui.roundList.plan"), click -> plan());
        plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var end = new Div(plan);
        end.addClassName("end");
        var head = new Div(new H1(words.say("filing.ui.roundList.title")), end);
        head.addClassName("tidu-head");
        columns();
        add(head, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (actor.bureau().filter(of -> of.level() == BureauLevel.PROVINCE).isEmpty()) {
            throw new NotFoundException();
        }
        refresh();
    }

    @Override
    public String getPageTitle() {
        return words.say("filing.ui.roundList.title") + " · " + words.say("shell.product");
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
        var nothing = new Div(words.say("filing.ui.roundList.empty"));
        nothing.addClassName("tidu-empty");
        grid.setEmptyStateComponent(nothing);
        grid.addColumn(round -> words.say(
                        "filing.ui.round.name", String.valueOf(round.year()), round.batch(), words.rung(round.rung())))
                .setHeader(words.say("filing.ui.roundList.round"))
                .setAutoWidth(true)
                .setFlexGrow(1);
        grid.addColumn(round -> words.say("filing.ui.roundList.kind." + round.kind()))
                .setHeader(words.say("filing.ui.roundList.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(RoundRow::edition)
                .setHeader(words.say("filing.ui.roundList.edition"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(round -> firstDay(round) + " – " + lastDay(round))
                .setHeader(words.say("filing.ui.roundList.window"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::status)
                .setHeader(words.say("filing.ui.roundList.status"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::actions).setAutoWidth(true).setFlexGrow(0);
    }

    private Component status(RoundRow round) {
        var tag = new Span(words.say("filing.ui.roundList.status." + round.status()));
        tag.addClassNames("tidu-tag", round.accepts(clock.instant()) ? "met" : "neutral");
        return tag;
    }

    private Component actions(RoundRow round) {
        var actions = new Div();
        actions.addClassName("tidu-chips");
        if (round.status() == RoundStatus.PLANNED) {
            actions.add(action("open", round, key -> rounds.open(actor, round.id(), key)));
        }
        if (round.status() == RoundStatus.OPEN) {
            var extend = new Button(
                    words.say("filing.ui.roundList.extend"),
                    click -> new ExtendDialog(words, lastDay(round), (day, key) -> {
                                rounds.extend(actor, round.id(), day, key);
                                refresh();
                            })
                            .open());
            extend.addThemeVariants(ButtonVariant.LUMO_SMALL);
            actions.add(extend, action("close", round, key -> rounds.close(actor, round.id(), key)));
        }
        return actions;
    }

    private Button action(String name, RoundRow round, Consumer<UUID> act) {
        var button = new Button(words.say("filing.ui.roundList." + name), click -> {
            var key = UUID.randomUUID();
            var ask = new ConfirmDialog();
            ask.setHeader(words.say("filing.ui.roundList." + name));
            ask.setText(words.say(
                    "filing.ui.roundList." + name + ".ask", lastDay(round).toString()));
            ask.setCancelable(true);
            ask.setCancelText(words.say("filing.ui.cancel"));
            ask.setConfirmText(words.say("filing.ui.roundList." + name));
            ask.addConfirmListener(confirmed -> {
                act.accept(key);
                refresh();
            });
            ask.open();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void plan() {
        new RoundDialog(words, choices, LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI), (plan, key) -> {
                    rounds.plan(actor, plan, key);
                    refresh();
                })
                .open();
    }

    private void refresh() {
        grid.setItems(rounds.visible(actor));
    }

    private static LocalDate firstDay(RoundRow round) {
        return LocalDate.ofInstant(round.opensAt(), Zone.SHANGHAI);
    }

    /** The window ends at 24:00 of its last day, which is the first instant of the next. */
    private static LocalDate lastDay(RoundRow round) {
        return LocalDate.ofInstant(round.closesAt().minusSeconds(1), Zone.SHANGHAI);
    }
}
