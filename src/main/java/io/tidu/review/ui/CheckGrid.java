package io.tidu.review.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.tidu.identity.Actor;
import io.tidu.review.spot.CheckRow;
import io.tidu.review.spot.SampleRow;
import io.tidu.review.spot.SpotChecks;
import java.util.Optional;

/** The checks of a sample in the order they were drawn, fetched a page at a time. */
class CheckGrid extends Grid<CheckRow> {

    private final SampleRow sample;
    private final SpotWords words;

    CheckGrid(Actor actor, SampleRow sample, SpotChecks checks, SpotWords words) {
        this.sample = sample;
        this.words = words;
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        setSelectionMode(SelectionMode.NONE);
        setSizeFull();
        addColumns();
        setItems(DataProvider.fromCallbacks(
                query -> checks.of(actor, sample.id(), query.getOffset(), query.getLimit()).stream(), query -> {
                    query.getOffset();
                    query.getLimit();
                    return sample.drawn();
                }));
        addItemClickListener(click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(address(click.getItem()))));
    }

    private String address(CheckRow check) {
        return "desk/checks/" + sample.id().value() + "/" + check.number();
    }

    private void addColumns() {
        addColumn(CheckRow::position)
                .setHeader(getTranslation("review.check.column.position"))
                .setWidth("4.5rem")
                .setFlexGrow(0);
        addColumn(LitRenderer.<CheckRow>of(
                                "<a href=\"${item.at}\" router-link>${item.name}</a><br><small class=\"tidu-soft\">${item.number}</small>")
                        .withProperty("at", this::address)
                        .withProperty("name", CheckRow::enterpriseName)
                        .withProperty("number", CheckRow::number))
                .setHeader(getTranslation("review.check.column.firm"))
                .setWidth("14rem")
                .setFlexGrow(3);
        addColumn(LitRenderer.<CheckRow>of("<span class=\"tidu-tag ${item.look}\">${item.says}</span>")
                        .withProperty("look", CheckLook::of)
                        .withProperty("says", row -> getTranslation(CheckLook.key(row))))
                .setHeader(getTranslation("review.check.column.result"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(row -> words.place(row.countyCode()))
                .setHeader(getTranslation("review.check.column.county"))
                .setWidth("11rem")
                .setFlexGrow(1);
        addColumn(row -> Optional.ofNullable(row.report().day())
                        .map(Object::toString)
                        .orElse(""))
                .setHeader(getTranslation("review.check.column.day"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(row -> row.report().people())
                .setHeader(getTranslation("review.check.column.people"))
                .setWidth("9rem")
                .setFlexGrow(1);
    }
}
