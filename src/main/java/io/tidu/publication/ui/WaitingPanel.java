package io.tidu.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tidu.filing.Decider;
import io.tidu.filing.DeskFilter;
import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.RoundRow;
import io.tidu.publication.NewNotice.Choice;
import java.util.Comparator;
import java.util.stream.Collectors;

/** The proposed filings of a round, all or some of which go into a notice. */
class WaitingPanel extends Div {

    private final PublicationDesk desk;
    private final Runnable made;
    private final Select<RoundRow> round = new Select<>();
    private final TextField search = new TextField();
    private final WaitingGrid grid;
    private final Span count = new Span();
    private final Button all = new Button();
    private final Button some = new Button();
    private int waiting;

    WaitingPanel(PublicationDesk desk, Runnable made) {
        this.desk = desk;
        this.made = made;
        this.grid = new WaitingGrid(desk);
        addClassName("tidu-publication-panel");
        search.setPlaceholder(getTranslation("publication.view.search"));
        search.setAriaLabel(getTranslation("publication.view.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        if (desk.mayChange()) {
            grid.addSelectionListener(change -> tell());
        }
        count.addClassName("tidu-soft");
        count.getElement().setAttribute("role", "status");
        add(bar(), grid);
        chooseRounds();
    }

    private Div bar() {
        round.setAriaLabel(getTranslation("publication.view.round"));
        round.setItemLabelGenerator(this::name);
        round.setWidth("24rem");
        round.setMaxWidth("100%");
        round.addValueChangeListener(change -> refresh());
        all.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        all.addClickListener(click -> make(new Choice.Everything(), waiting));
        some.addClickListener(click -> make(
                new Choice.Only(
                        grid.getSelectedItems().stream().map(FilingRow::id).collect(Collectors.toSet())),
                grid.getSelectedItems().size()));
        var end = new Div(some, all);
        end.addClassName("end");
        end.setVisible(desk.mayChange());
        var bar = new Div(round, search, count, end);
        bar.addClassName("tidu-head");
        return bar;
    }

    /** The round with most to announce stands first, since that is what somebody came for. */
    private void chooseRounds() {
        var rounds = desk.rounds().visible(desk.actor()).stream()
                .filter(of -> of.decider() == Decider.PROVINCE)
                .sorted(Comparator.comparingInt(this::waitingIn).reversed())
                .toList();
        round.setItems(rounds);
        round.setVisible(!rounds.isEmpty());
        if (rounds.isEmpty()) {
            tell();
        } else {
            round.setValue(rounds.getFirst());
        }
    }

    private int waitingIn(RoundRow of) {
        return desk.filings()
                .countByStatus(desk.actor(), DeskFilter.everything().withRound(of.id()))
                .getOrDefault(FilingStatus.PROPOSED, 0);
    }

    private String name(RoundRow of) {
        return getTranslation(
                "publication.view.roundName",
                String.valueOf(of.year()),
                String.valueOf(of.batch()),
                Words.rung(desk.types(), of.rung().code(), getLocale()),
                getTranslation(of.kind().messageKey()));
    }

    private void refresh() {
        var of = round.getValue();
        waiting = of == null ? 0 : waitingIn(of);
        grid.deselectAll();
        grid.show(of == null ? null : of.id(), search.getValue());
        tell();
    }

    private void tell() {
        int chosen = grid.getSelectedItems().size();
        count.setText(getTranslation("publication.view.count", waiting, chosen));
        all.setText(getTranslation("publication.view.makeAll", waiting));
        all.setEnabled(waiting > 0);
        some.setText(getTranslation("publication.view.makeSome", chosen));
        some.setVisible(chosen > 0);
    }

    private void make(Choice choice, int firms) {
        var of = round.getValue();
        if (of != null) {
            new NoticeDialog(desk, new NoticeDialog.About(of, choice, firms, name(of)), made).open();
        }
    }
}
