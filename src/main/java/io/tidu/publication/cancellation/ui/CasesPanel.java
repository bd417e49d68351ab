package io.tidu.publication.cancellation.ui;

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
import io.tidu.publication.cancellation.CaseFilter;
import io.tidu.publication.cancellation.CaseFilter.Show;
import io.tidu.publication.cancellation.CaseRow;
import io.tidu.publication.cancellation.CaseStatus;

/** The cases in a bureau's territory: chosen, searched, and each a step from what can be done about it. */
class CasesPanel extends Div {

    private final CaseDesk desk;
    private final Select<Show> show = new Select<>();
    private final TextField search = new TextField();
    private final Span count = new Span();
    private final Grid<CaseRow> grid = new Grid<>();

    CasesPanel(CaseDesk desk) {
        this.desk = desk;
        addClassName("tidu-publication-panel");
        show.setAriaLabel(getTranslation("publication.cancel.view.state"));
        show.setItems(Show.values());
        show.setItemLabelGenerator(each -> getTranslation(each.messageKey()));
        show.setValue(Show.OPEN);
        show.addValueChangeListener(change -> refresh());
        search.setPlaceholder(getTranslation("publication.cancel.view.search"));
        search.setAriaLabel(getTranslation("publication.cancel.view.search"));
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

    private Grid<CaseRow> filled() {
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        var nothing = new Div(getTranslation("publication.cancel.view.empty"));
        nothing.addClassName("tidu-empty");
        grid.setEmptyStateComponent(nothing);
        grid.addComponentColumn(this::firm)
                .setHeader(getTranslation("publication.cancel.view.firm"))
                .setWidth("9.5rem")
                .setFlexGrow(3);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("publication.cancel.view.state"))
                .setWidth("6.5rem")
                .setFlexGrow(2);
        grid.addColumn(row -> row.openedOn().toString())
                .setHeader(getTranslation("publication.cancel.view.openedOn"))
                .setWidth("6rem")
                .setFlexGrow(1);
        grid.setItems(new CallbackDataProvider<CaseRow, Void>(
                query -> desk.cases().list(desk.actor(), filter(), query.getOffset(), query.getLimit()).stream(),
                query -> count(),
                CaseRow::id));
        return grid;
    }

    private int count() {
        int found = desk.cases().count(desk.actor(), filter());
        count.setText(getTranslation("publication.cancel.view.count", found));
        return found;
    }

    private CaseFilter filter() {
        var text = search.getValue().strip();
        return new CaseFilter(show.getValue(), text.isEmpty() ? null : text);
    }

    private Component firm(CaseRow row) {
        var link = new Anchor("cancellations/" + row.number(), row.holder());
        var about = CaseWords.soft(row.number() + " · " + CaseWords.rung(desk.types(), row.rung(), getLocale()));
        var firm = new Div(link, about, CaseWords.soft(CaseWords.cause(this, row)));
        firm.addClassName("tidu-publication-name");
        return firm;
    }

    private Component state(CaseRow row) {
        var state = new Div(CaseWords.tag(this, row));
        state.addClassName("tidu-publication-actions");
        if (row.status() == CaseStatus.HEARING) {
            state.add(CaseWords.soft(CaseWords.progress(this, row, desk.today())));
        }
        return state;
    }

    void refresh() {
        grid.getDataProvider().refreshAll();
    }
}
