package io.tidu.review.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import io.tidu.filing.DeskFilter;
import io.tidu.filing.DeskSort;
import io.tidu.filing.FilingRow;
import io.tidu.identity.Actor;
import io.tidu.identity.Role;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The filings as rows, fetched a page at a time in the order that was asked for. */
class DeskGrid extends Grid<FilingRow> {

    /** Below this many pixels a row is a few lines instead of cells. */
    private static final int NARROW = 700;

    private final DeskRows rows;
    private final DeskColumns columns;
    private final Div nothing = new Div();
    private DeskFilter filter = DeskFilter.everything();
    private DeskQuery query = DeskQuery.MINE;
    private DeskLayout layout = DeskLayout.USUAL;
    private boolean narrow;
    private OptionalInt counted = OptionalInt.empty();

    DeskGrid(Actor actor, DeskRows rows) {
        this.rows = rows;
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        setPageSize(50);
        setSizeFull();
        setSelectionMode(actor.is(Role.REVIEWER) ? SelectionMode.MULTI : SelectionMode.NONE);
        setColumnReorderingAllowed(true);
        nothing.addClassName("tidu-empty");
        setEmptyStateComponent(nothing);
        columns = new DeskColumns(this, rows, this::address);
        columns.show(layout, narrow);
        sortBy(query.sort());
        setDataProvider(new CallbackDataProvider<>(this::page, asked -> count(), FilingRow::id));
        addItemClickListener(click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(address(click.getItem()))));
    }

    /** The filing, with the list it was found in behind it. */
    private String address(FilingRow row) {
        var list = DeskAddress.write(query.with(List.of()).startedFrom(null)).getQueryString();
        return "desk/" + row.number() + (list.isEmpty() ? "" : "?" + list);
    }

    void onSorted(Consumer<DeskSort> sorted) {
        addSortListener(event -> {
            if (event.isFromClient()) {
                sorted.accept(event.getSortOrder().stream()
                        .findFirst()
                        .map(order -> sort(order.getSorted().getKey(), order.getDirection()))
                        .orElse(DeskSort.URGENT));
            }
        });
    }

    /** @param drawn is told of columns drawn into another order */
    void onDrawn(Consumer<List<DeskColumn>> drawn, BiConsumer<DeskColumn, String> widened) {
        addColumnReorderListener(event -> {
            if (event.isFromClient() && !narrow) {
                drawn.accept(DeskColumns.drawn(event.getColumns()));
            }
        });
        addColumnResizeListener(event -> {
            var resized = event.getResizedColumn();
            if (event.isFromClient() && resized != null) {
                DeskColumn.named(String.valueOf(resized.getKey()))
                        .ifPresent(column -> widened.accept(column, resized.getWidth()));
            }
        });
    }

    void arrange(DeskLayout wanted) {
        if (!wanted.equals(layout)) {
            layout = wanted;
            columns.show(layout, narrow);
        }
    }

    /** @param found how many there are, as was just counted for the buttons above */
    void show(DeskQuery wanted, DeskFilter narrowed, int found) {
        filter = narrowed;
        query = wanted;
        counted = OptionalInt.of(found);
        sortBy(wanted.sort());
        nothing.setText(getTranslation(wanted.show() == null ? "review.desk.nothingMine" : "review.desk.nothing"));
        getDataProvider().refreshAll();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        var page = attached.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        var following = page.addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
        addDetachListener(detached -> {
            following.remove();
            detached.unregisterListener();
        });
    }

    private void fit(int width) {
        boolean now = width > 0 && width < NARROW;
        if (now != narrow) {
            narrow = now;
            columns.show(layout, narrow);
        }
    }

    private void sortBy(DeskSort wanted) {
        var column = columns.of(DeskColumn.sortedBy(wanted.key()));
        var order =
                new GridSortOrder<>(column, wanted.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING);
        if (getSortOrder().stream()
                .noneMatch(now -> now.getSorted() == column && now.getDirection() == order.getDirection())) {
            sort(List.of(order));
        }
    }

    private Stream<FilingRow> page(Query<FilingRow, Void> asked) {
        var sort =
                asked.getSortOrders().stream().findFirst().map(DeskGrid::sort).orElse(DeskSort.URGENT);
        boolean named = layout.columns().contains(DeskColumn.BUREAU);
        return rows.page(filter, sort, asked.getOffset(), asked.getLimit(), named).stream();
    }

    /** What was counted holds for the first look only: whoever sorts later sees what has come meanwhile. */
    private int count() {
        int found = counted.orElseGet(() -> rows.count(filter));
        counted = OptionalInt.empty();
        return found;
    }

    private static DeskSort sort(QuerySortOrder order) {
        return sorted(DeskSort.by(DeskSort.Key.valueOf(order.getSorted())), order.getDirection());
    }

    private static DeskSort sort(String column, SortDirection direction) {
        return sorted(DeskSort.by(DeskColumn.valueOf(column).sort().orElseThrow()), direction);
    }

    private static DeskSort sorted(DeskSort ascending, SortDirection direction) {
        return direction == SortDirection.ASCENDING ? ascending : ascending.descending();
    }
}
