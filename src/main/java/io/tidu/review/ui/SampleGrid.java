package io.tidu.review.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.tidu.filing.RoundId;
import io.tidu.identity.Actor;
import io.tidu.review.spot.SampleDrawing;
import io.tidu.review.spot.SampleRow;
import java.util.Map;

/** The samples as rows, fetched a page at a time. */
class SampleGrid extends Grid<SampleRow> {

    private final Map<RoundId, String> rounds;

    SampleGrid(Actor actor, SampleDrawing samples, SpotWords words) {
        rounds = words.names(actor, getLocale());
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.NONE);
        setSizeFull();
        var nothing = new Div(getTranslation("review.spot.empty"));
        nothing.addClassName("tidu-empty");
        setEmptyStateComponent(nothing);
        addColumns();
        setItems(DataProvider.fromCallbacks(
                query -> samples.list(actor, query.getOffset(), query.getLimit()).stream(),
                query -> samples.count(actor)));
        addItemClickListener(click -> click.getSource()
                .getUI()
                .ifPresent(
                        ui -> ui.navigate("desk/checks/" + click.getItem().id().value())));
    }

    void refresh() {
        getDataProvider().refreshAll();
    }

    private void addColumns() {
        addColumn(LitRenderer.<SampleRow>of(
                                "<a href=\"desk/checks/${item.id}\" router-link>${item.name}</a><br><small class=\"tidu-soft\">${item.round}</small>")
                        .withProperty("id", row -> row.id().value().toString())
                        .withProperty("name", row -> getTranslation("review.spot.name", row.bureauName(), row.no()))
                        .withProperty("round", row -> rounds.getOrDefault(row.round(), "")))
                .setHeader(getTranslation("review.spot.sample"))
                .setWidth("15rem")
                .setFlexGrow(3);
        addColumn(row -> getTranslation("review.spot.progress", row.completed(), row.drawn()))
                .setHeader(getTranslation("review.spot.done"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(row -> getTranslation(
                        "review.spot.of",
                        row.drawn(),
                        row.size(),
                        getTranslation(row.population().messageKey())))
                .setHeader(getTranslation("review.spot.population"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(SampleRow::seed)
                .setHeader(getTranslation("review.spot.seed"))
                .setTooltipGenerator(SampleRow::seed)
                .setWidth("10rem")
                .setFlexGrow(1);
        addColumn(row -> Times.minute(row.drawnAt()))
                .setHeader(getTranslation("review.spot.drawnAt"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(SampleRow::drawnBy)
                .setHeader(getTranslation("review.spot.drawnBy"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }
}
