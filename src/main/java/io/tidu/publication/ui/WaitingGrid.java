package io.tidu.publication.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.tidu.filing.DeskFilter;
import io.tidu.filing.DeskSort;
import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.RoundId;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Zone;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Proposed filings, fetched a page at a time. Whoever wants all of them takes the button: a tick would have to fetch them. */
class WaitingGrid extends Grid<FilingRow> {

    private final PublicationDesk desk;
    private @Nullable RoundId round;
    private String text = "";

    WaitingGrid(PublicationDesk desk) {
        this.desk = desk;
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        setSizeFull();
        setPageSize(50);
        var nothing = new Div(getTranslation("publication.view.waiting.empty"));
        nothing.addClassName("tidu-empty");
        setEmptyStateComponent(nothing);
        columns();
        choosing();
        setItems(new CallbackDataProvider<>(
                query -> round == null
                        ? Stream.empty()
                        : desk
                                .filings()
                                .page(
                                        desk.actor(),
                                        filter(round),
                                        DeskSort.by(DeskSort.Key.NUMBER),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream(),
                query -> round == null ? 0 : desk.filings().count(desk.actor(), filter(round)),
                FilingRow::id));
    }

    private void choosing() {
        if (!desk.mayChange()) {
            setSelectionMode(SelectionMode.NONE);
            return;
        }
        var selection = (GridMultiSelectionModel<FilingRow>) setSelectionMode(SelectionMode.MULTI);
        selection.setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.HIDDEN);
        selection.setDragSelect(true);
    }

    void show(@Nullable RoundId wanted, String searched) {
        round = wanted;
        text = searched;
        getDataProvider().refreshAll();
    }

    private DeskFilter filter(RoundId of) {
        return DeskFilter.in(FilingStatus.PROPOSED).withRound(of).withText(text.isBlank() ? null : text);
    }

    private void columns() {
        addColumn(LitRenderer.<FilingRow>of("<a href=\"desk/${item.number}\" router-link>${item.number}</a>")
                        .withProperty("number", row -> row.number() == null ? "" : row.number()))
                .setHeader(getTranslation("publication.view.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(FilingRow::enterpriseName)
                .setHeader(getTranslation("publication.column.name"))
                .setFlexGrow(3);
        addColumn(FilingRow::creditCode)
                .setHeader(getTranslation("publication.column.creditCode"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(row -> place(row.countyCode()))
                .setHeader(getTranslation("publication.titles.region"))
                .setFlexGrow(2);
        addColumn(row -> row.turnSince().atZone(Zone.SHANGHAI).toLocalDate())
                .setHeader(getTranslation("publication.view.since"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private String place(String county) {
        var code = new RegionCode(county);
        return desk.regions()
                .find(code)
                .map(region -> desk.regions()
                                .parentOf(region)
                                .map(city -> city.name() + " ")
                                .orElse("")
                        + region.name())
                .orElse(county);
    }
}
