package io.tidu.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import io.tidu.publication.ListFormat;
import io.tidu.publication.ListRow;
import java.util.Locale;

/** What was published, with its public page and its files. */
class ListsPanel extends Div {

    private final PublicationDesk desk;
    private final Grid<ListRow> grid = new Grid<>();

    ListsPanel(PublicationDesk desk) {
        this.desk = desk;
        addClassName("tidu-publication-panel");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        var nothing = new Div(getTranslation("publication.view.lists.empty"));
        nothing.addClassName("tidu-empty");
        grid.setEmptyStateComponent(nothing);
        columns();
        grid.setItems(new CallbackDataProvider<ListRow, Void>(
                query -> desk.lists().lists(desk.actor(), query.getOffset(), query.getLimit()).stream(),
                query -> desk.lists().count(desk.actor()),
                ListRow::number));
        add(grid);
    }

    private void columns() {
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("publication.lists.list"))
                .setFlexGrow(4);
        grid.addColumn(ListRow::documentNumber)
                .setHeader(getTranslation("publication.list.document"))
                .setFlexGrow(2);
        grid.addColumn(list -> getTranslation(list.kind().messageKey()))
                .setHeader(getTranslation("publication.list.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(list -> Words.rung(desk.types(), list.rung(), getLocale()))
                .setHeader(getTranslation("publication.titles.rung"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(ListRow::entries)
                .setHeader(getTranslation("publication.list.entries"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(ListRow::publishedOn)
                .setHeader(getTranslation("publication.list.publishedOn"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::downloads)
                .setHeader(getTranslation("publication.downloads"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Component name(ListRow list) {
        var number = outside("/lists/" + list.number(), list.number());
        number.setTarget("_blank");
        var name = new Div(new Span(list.title()), number);
        name.addClassName("tidu-publication-name");
        if (list.replacedBy() != null) {
            name.add(Blocks.soft(getTranslation("publication.correct.replacedBy", list.replacedBy())));
        }
        return name;
    }

    private Component downloads(ListRow list) {
        var links = new Div();
        links.addClassName("tidu-publication-actions");
        for (var format : ListFormat.values()) {
            var link = outside(
                    "/lists/" + list.number() + "." + format.extension(),
                    format.extension().toUpperCase(Locale.ROOT));
            link.getElement().setAttribute("download", true);
            links.add(link);
        }
        if (desk.mayChange() && list.replacedBy() == null) {
            links.add(correct(list));
        }
        return links;
    }

    private Button correct(ListRow list) {
        var correct = new Button(
                getTranslation("publication.correct"),
                click -> new CorrectionDialog(
                                desk, list, () -> grid.getDataProvider().refreshAll())
                        .open());
        correct.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return correct;
    }

    private static Anchor outside(String address, String text) {
        var link = new Anchor(address, text);
        link.setRouterIgnore(true);
        return link;
    }
}
