package io.tidu.publication.ui;

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
import io.tidu.publication.ObjectionFilter;
import io.tidu.publication.ObjectionFilter.Show;
import io.tidu.publication.ObjectionRow;

/** The objections in a bureau's territory: chosen, searched, and each a step from what can be done about it. */
class ObjectionsPanel extends Div {

    private final ObjectionDesk desk;
    private final Select<Show> show = new Select<>();
    private final TextField search = new TextField();
    private final Span count = new Span();
    private final Grid<ObjectionRow> grid = new Grid<>();

    ObjectionsPanel(ObjectionDesk desk) {
        this.desk = desk;
        addClassName("tidu-publication-panel");
        show.setAriaLabel(getTranslation("publication.objection.view.show"));
        show.setItems(Show.values());
        show.setItemLabelGenerator(each -> getTranslation(each.messageKey()));
        show.setValue(Show.OPEN);
        show.addValueChangeListener(change -> refresh());
        search.setPlaceholder(getTranslation("publication.objection.view.search"));
        search.setAriaLabel(getTranslation("publication.objection.view.search"));
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

    private Grid<ObjectionRow> filled() {
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        var nothing = new Div(getTranslation("publication.objection.view.empty"));
        nothing.addClassName("tidu-empty");
        grid.setEmptyStateComponent(nothing);
        columns();
        grid.setItems(new CallbackDataProvider<ObjectionRow, Void>(
                query -> desk.objections().list(desk.actor(), filter(), query.getOffset(), query.getLimit()).stream(),
                query -> count(),
                ObjectionRow::id));
        return grid;
    }

    private int count() {
        int found = desk.objections().count(desk.actor(), filter());
        count.setText(getTranslation("publication.objection.view.count", found));
        return found;
    }

    private ObjectionFilter filter() {
        var text = search.getValue().strip();
        return new ObjectionFilter(show.getValue(), text.isEmpty() ? null : text);
    }

    /** Narrow enough for a telephone held upright. */
    private void columns() {
        grid.addComponentColumn(this::firm)
                .setHeader(getTranslation("publication.objection.view.firm"))
                .setWidth("9.5rem")
                .setFlexGrow(3);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("publication.objection.view.state"))
                .setWidth("6.5rem")
                .setFlexGrow(2);
        grid.addColumn(row -> ObjectionWords.minute(row.receivedAt()))
                .setHeader(getTranslation("publication.objection.view.received"))
                .setWidth("6rem")
                .setFlexGrow(1);
    }

    private Component firm(ObjectionRow row) {
        var link = new Anchor("objection-desk/" + row.number(), row.name());
        var about = new Span(row.number() + " · " + row.noticeNumber());
        about.addClassName("tidu-soft");
        var place = new Span(row.cityName() + " " + row.countyName());
        place.addClassName("tidu-soft");
        var firm = new Div(link, about, place);
        firm.addClassName("tidu-publication-name");
        return firm;
    }

    private Component state(ObjectionRow row) {
        var state = new Div(ObjectionWords.tag(this, row.status()));
        state.addClassName("tidu-publication-actions");
        if (row.isOpen()) {
            var progress = new Span(ObjectionWords.progress(this, row, desk.today()));
            progress.addClassName("tidu-soft");
            state.add(progress);
        }
        return state;
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }
}
