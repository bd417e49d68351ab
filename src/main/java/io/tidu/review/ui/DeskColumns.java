package io.tidu.review.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.data.renderer.TextRenderer;
import com.vaadin.flow.function.ValueProvider;
import io.tidu.filing.FilingRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts the columns into the grid of the desk: all of them, shown or not, and one for narrow screens that says the most of it. */
class DeskColumns {

    static final String COMPACT = "COMPACT";

    private final Grid<FilingRow> grid;
    private final DeskRows rows;
    private final ValueProvider<FilingRow, String> address;
    private final Map<DeskColumn, Grid.Column<FilingRow>> columns = new EnumMap<>(DeskColumn.class);
    private final Grid.Column<FilingRow> compact;

    /** @param address of a filing, with the list behind it */
    DeskColumns(Grid<FilingRow> grid, DeskRows rows, ValueProvider<FilingRow, String> address) {
        this.grid = grid;
        this.rows = rows;
        this.address = address;
        Stream.of(DeskColumn.values()).forEach(column -> columns.put(column, add(column)));
        compact = grid.addColumn(compact())
                .setHeader(grid.getTranslation("review.desk.enterprise"))
                .setKey(COMPACT)
                .setFlexGrow(1);
    }

    Grid.Column<FilingRow> of(DeskColumn column) {
        return columns.getOrDefault(column, compact);
    }

    void show(DeskLayout layout, boolean narrow) {
        var hidden = Stream.of(DeskColumn.values())
                .filter(column -> !layout.columns().contains(column));
        var order =
                Stream.concat(Stream.concat(layout.columns().stream(), hidden).map(this::of), Stream.of(compact));
        grid.setColumnOrder(order.toList());
        columns.forEach((column, shown) -> {
            shown.setVisible(!narrow && layout.columns().contains(column));
            width(column, shown, layout);
        });
        compact.setVisible(narrow);
    }

    private static void width(DeskColumn column, Grid.Column<FilingRow> shown, DeskLayout layout) {
        var width = layout.widths().get(column);
        boolean roomy = column == DeskColumn.ENTERPRISE;
        shown.setAutoWidth(width == null && !roomy);
        shown.setWidth(width != null ? width : roomy ? "12rem" : null);
        shown.setFlexGrow(width == null && roomy ? 3 : 0);
    }

    /** The order that somebody has drawn them into, of those that can be seen. */
    static List<DeskColumn> drawn(List<Grid.Column<FilingRow>> order) {
        return order.stream()
                .filter(Grid.Column::isVisible)
                .flatMap(column -> DeskColumn.named(String.valueOf(column.getKey())).stream())
                .toList();
    }

    private Grid.Column<FilingRow> add(DeskColumn column) {
        var added = grid.addColumn(cell(column))
                .setHeader(grid.getTranslation(column.messageKey()))
                .setKey(column.name())
                .setResizable(true);
        column.sort().ifPresent(sort -> added.setSortProperty(sort.name()));
        return added;
    }

    private Renderer<FilingRow> cell(DeskColumn column) {
        return switch (column) {
            case NUMBER ->
                LitRenderer.<FilingRow>of("<a href=\"${item.address}\" router-link>${item.number}</a>")
                        .withProperty("address", address)
                        .withProperty("number", FilingRow::number);
            case ENTERPRISE ->
                LitRenderer.<FilingRow>of(
                                "<span title=\"${item.name}\">${item.name}</span> <span class=\"tidu-tag unknown\" ?hidden=\"${!item.aside}\">${item.aside}</span><br><small class=\"tidu-soft\">${item.code}</small>")
                        .withProperty("name", FilingRow::enterpriseName)
                        .withProperty("aside", rows::aside)
                        .withProperty("code", FilingRow::creditCode);
            case STATUS -> tag(rows::statusLook, rows::status);
            case ASSIGNEE -> text(rows::assignee);
            case VERDICT -> tag(Looks::of, rows::verdict);
            case FINDINGS -> text(rows::open);
            case SUBMITTED -> text(row -> Times.minute(row.submittedAt()));
            case DUE ->
                LitRenderer.<FilingRow>of("<span class=\"${item.look}\">${item.due}</span>")
                        .withProperty("look", rows::dueLook)
                        .withProperty("due", rows::due);
            case WAITING -> text(row -> Times.minute(row.turnSince()));
            case COUNTY -> text(rows::place);
            case BUREAU -> text(rows::bureau);
            case ROUND -> text(rows::round);
            case RUNG -> text(rows::rung);
        };
    }

    private static Renderer<FilingRow> text(ValueProvider<FilingRow, String> words) {
        return new TextRenderer<>(words::apply);
    }

    private static Renderer<FilingRow> tag(
            ValueProvider<FilingRow, String> look, ValueProvider<FilingRow, String> words) {
        return LitRenderer.<FilingRow>of("<span class=\"tidu-tag ${item.look}\">${item.words}</span>")
                .withProperty("look", look)
                .withProperty("words", words);
    }

    private Renderer<FilingRow> compact() {
        return LitRenderer.<FilingRow>of(
                        "<div class=\"tidu-desk-compact\"><a href=\"${item.address}\" router-link>${item.name}</a>"
                                + "<span><span class=\"tidu-tag ${item.look}\">${item.status}</span> <span class=\"tidu-tag ${item.judged}\">${item.verdict}</span></span>"
                                + "<small class=\"tidu-soft\">${item.number} <span class=\"${item.late}\">${item.due}</span></small></div>")
                .withProperty("address", address)
                .withProperty("name", FilingRow::enterpriseName)
                .withProperty("look", rows::statusLook)
                .withProperty("status", rows::status)
                .withProperty("judged", Looks::of)
                .withProperty("verdict", rows::verdict)
                .withProperty("number", FilingRow::number)
                .withProperty("late", rows::dueLook)
                .withProperty("due", rows::due);
    }
}
