package io.tidu.publication.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tidu.publication.complaint.ComplaintFilter;
import io.tidu.publication.complaint.ComplaintFilter.Show;
import io.tidu.publication.complaint.ComplaintRow;
import io.tidu.publication.ui.Blocks;

/** The complaints in a bureau's territory: chosen, searched, and each a step from what can be done about it. */
class ComplaintsPanel extends Div {

    private final ComplaintDesk desk;
    private final Select<Show> show = new Select<>();
    private final TextField search = new TextField();
    private final Span count = new Span();
    private final Grid<ComplaintRow> grid = new Grid<>();

    ComplaintsPanel(ComplaintDesk desk) {
        this.desk = desk;
        addClassName("tidu-publication-panel");
        show.setAriaLabel(getTranslation("publication.objection.view.show"));
        show.setItems(Show.values());
        show.setItemLabelGenerator(each -> getTranslation(each.messageKey()));
        show.setValue(Show.OPEN);
        show.addValueChangeListener(change -> refresh());
        search.setPlaceholder(getTranslation("publication.complaint.view.search"));
        search.setAriaLabel(getTranslation("publication.complaint.view.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setWidth("22rem");
        search.setMaxWidth("100%");
        search.addValueChangeListener(change -> refresh());
        count.addClassName("tidu-soft");
        count.getElement().setAttribute("role", "status");
        var bar = new Div(show, search, count);
        bar.addClassName("tidu-head");
        add(bar, filled());
        desk.follow(this, this::refresh);
    }

    /** Narrow enough for a telephone held upright. */
    private Grid<ComplaintRow> filled() {
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        var nothing = new Div(getTranslation("publication.complaint.view.empty"));
        nothing.addClassName("tidu-empty");
        grid.setEmptyStateComponent(nothing);
        grid.addComponentColumn(this::firm)
                .setHeader(getTranslation("publication.objection.view.firm"))
                .setWidth("9.5rem")
                .setFlexGrow(3);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("publication.objection.view.state"))
                .setWidth("6.5rem")
                .setFlexGrow(2);
        grid.addColumn(row -> ComplaintWords.minute(row.receivedAt()))
                .setHeader(getTranslation("publication.objection.view.received"))
                .setWidth("6rem")
                .setFlexGrow(1);
        grid.setItems(new CallbackDataProvider<ComplaintRow, Void>(
                query -> desk.complaints().list(desk.actor(), filter(), query.getOffset(), query.getLimit()).stream(),
                query -> count(),
                ComplaintRow::id));
        return grid;
    }

    private int count() {
        int found = desk.complaints().count(desk.actor(), filter());
        count.setText(getTranslation("publication.objection.view.count", found));
        return found;
    }

    private ComplaintFilter filter() {
        var text = search.getValue().strip();
        return new ComplaintFilter(show.getValue(), text.isEmpty() ? null : text);
    }

    private Component firm(ComplaintRow row) {
        var link = new Anchor("complaint-desk/" + row.number(), row.holder());
        var firm = new Div(link, Blocks.soft(row.number() + " · " + desk.rung(row.rung(), getLocale())));
        firm.addClassName("tidu-publication-name");
        return firm;
    }

    private Component state(ComplaintRow row) {
        var state = new Div(ComplaintWords.tag(this, row.status()));
        state.addClassName("tidu-publication-actions");
        if (row.status().open()) {
            state.add(Blocks.soft(ComplaintWords.progress(this, row, desk.today())));
        }
        return state;
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }
}
