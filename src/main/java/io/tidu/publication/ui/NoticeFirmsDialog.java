package io.tidu.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tidu.publication.EntryFilter;
import io.tidu.publication.NoticeEntry;
import io.tidu.publication.NoticeRow;
import io.tidu.publication.NoticeStatus;

/** The firms of a notice, where one can be held back while it runs. */
class NoticeFirmsDialog extends Dialog {

    private final PublicationDesk desk;
    private final NoticeRow notice;
    private final Runnable changed;
    private final TextField search = new TextField();
    private final Grid<NoticeEntry> grid = new Grid<>();

    NoticeFirmsDialog(PublicationDesk desk, NoticeRow notice, Runnable changed) {
        this.desk = desk;
        this.notice = notice;
        this.changed = changed;
        setHeaderTitle(getTranslation("publication.view.entries.title"));
        setWidth("64rem");
        setHeight("40rem");
        setMaxWidth("96vw");
        search.setPlaceholder(getTranslation("publication.view.search"));
        search.setAriaLabel(getTranslation("publication.view.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        search.setWidthFull();
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
        columns();
        grid.setItems(
                new CallbackDataProvider<NoticeEntry, Void>(
                        query -> desk
                                .notices()
                                .entries(desk.actor(), notice.id(), filter(), query.getOffset(), query.getLimit())
                                .stream(),
                        query -> desk.notices().countEntries(desk.actor(), notice.id(), filter()),
                        NoticeEntry::filing));
        var content = new Div(search, grid);
        content.addClassName("tidu-publication-firms");
        add(content);
        getFooter().add(new Button(getTranslation("publication.view.back"), click -> close()));
    }

    private EntryFilter filter() {
        return new EntryFilter(
                search.getValue().isBlank() ? null : search.getValue().strip(), null);
    }

    private void columns() {
        grid.addColumn(entry -> entry.firm().name())
                .setHeader(getTranslation("publication.column.name"))
                .setFlexGrow(3);
        grid.addColumn(entry -> entry.firm().creditCode())
                .setHeader(getTranslation("publication.column.creditCode"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(entry -> entry.firm().cityName() + " " + entry.firm().countyName())
                .setHeader(getTranslation("publication.titles.region"))
                .setFlexGrow(2);
        grid.addColumn(entry -> entry.firm().product())
                .setHeader(getTranslation("publication.column.product"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::state).setAutoWidth(true).setFlexGrow(0);
    }

    private Component state(NoticeEntry entry) {
        if (!entry.isIn()) {
            var tag = new Span(getTranslation("publication.notice.heldBack"));
            tag.addClassNames("tidu-tag", "unmet");
            tag.getElement().setAttribute("title", String.valueOf(entry.heldBackReason()));
            return tag;
        }
        if (notice.status() != NoticeStatus.RUNNING || !desk.mayChange()) {
            return new Span();
        }
        var hold = new Button(
                getTranslation("publication.view.holdBack"),
                click -> new HoldBackDialog(desk, notice, entry, this::refresh).open());
        hold.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return hold;
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        changed.run();
    }
}
