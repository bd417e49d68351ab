package io.tidu.publication.national.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.tidu.filing.FilingRow;
import io.tidu.publication.national.NationalRound;
import java.util.List;

/** The recommended firms that are on no list: all of them, or those that are ticked, go onto one. */
class WaitingCard extends Div {

    private final NationalDesk desk;
    private final NationalRound round;
    private final Runnable changed;
    private final Grid<FilingRow> grid = new Grid<>();
    private final Button make = new Button();
    private final List<FilingRow> waiting;

    WaitingCard(NationalDesk desk, NationalRound round, Runnable changed) {
        this.desk = desk;
        this.round = round;
        this.changed = changed;
        this.waiting = desk.rounds().waiting(desk.actor(), round.round().id());
        addClassNames("tidu-card", "tidu-objection-card");
        add(new H2(getTranslation("publication.national.waiting", waiting.size())));
        if (waiting.isEmpty()) {
            var none = new Paragraph(getTranslation("publication.national.waiting.none"));
            none.addClassName("tidu-soft");
            add(none);
            return;
        }
        columns();
        add(grid);
        if (desk.mayChange()) {
            grid.setSelectionMode(Grid.SelectionMode.MULTI);
            grid.addSelectionListener(change -> tell());
            make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            make.addClickListener(click -> open());
            add(new Div(make));
            tell();
        } else {
            grid.setSelectionMode(Grid.SelectionMode.NONE);
        }
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setMaxHeight("24rem");
        grid.setAllRowsVisible(waiting.size() <= 10);
        grid.addColumn(LitRenderer.<FilingRow>of(
                                "<div class=\"tidu-publication-name\"><span>${item.name}</span><a href=\"desk/${item.number}\" router-link>${item.number}</a></div>")
                        .withProperty("name", FilingRow::enterpriseName)
                        .withProperty("number", row -> row.number() == null ? "" : row.number()))
                .setHeader(getTranslation("publication.column.name"))
                .setFlexGrow(3);
        grid.addColumn(FilingRow::creditCode)
                .setHeader(getTranslation("publication.column.creditCode"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> desk.place(row.countyCode()))
                .setHeader(getTranslation("publication.titles.region"))
                .setFlexGrow(2);
        grid.setItems(waiting);
    }

    private List<FilingRow> chosen() {
        var ticked = grid.getSelectedItems();
        return ticked.isEmpty()
                ? waiting
                : waiting.stream().filter(ticked::contains).toList();
    }

    private void tell() {
        make.setText(getTranslation("publication.national.make", chosen().size()));
    }

    private void open() {
        new RecommendationDialog(desk, round, chosen(), changed).open();
    }
}
