package io.tidu.review.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.tidu.filing.DeskFilter;
import io.tidu.filing.DeskSort;
import io.tidu.filing.FilingDesk;
import io.tidu.filing.FilingRow;
import io.tidu.identity.Actor;
import io.tidu.identity.Role;
import io.tidu.shared.EnterpriseId;
import java.time.Clock;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The filings as rows, fetched a page at a time in the order that was asked for. */
class DeskGrid extends Grid<FilingRow> {

    private final Actor actor;
    private final FilingDesk desk;
    private final Clock clock;
    private final Set<EnterpriseId> related;
    private final PendingTags tags;
    private final Div nothing = new Div();
    private DeskFilter filter = DeskFilter.everything();
    private OptionalInt counted = OptionalInt.empty();

    /** @param related firms this person keeps away from */
    DeskGrid(Actor actor, FilingDesk desk, Clock clock, Set<EnterpriseId> related, PendingTags tags) {
        this.tags = tags;
        this.related = related;
        this.actor = actor;
        this.desk = desk;
        this.clock = clock;
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        setPageSize(50);
        setSizeFull();
        setSelectionMode(actor.is(Role.REVIEWER) ? SelectionMode.MULTI : SelectionMode.NONE);
        nothing.addClassName("tidu-empty");
        setEmptyStateComponent(nothing);
        addColumns();
        sort(GridSortOrder.asc(getColumnByKey(DeskSort.Key.DUE.name())).build());
        setDataProvider(new CallbackDataProvider<>(this::page, query -> count(), FilingRow::id));
        addItemClickListener(click -> click.getSource()
                .getUI()
                .ifPresent(ui -> ui.navigate("desk/" + click.getItem().number())));
    }

    /** @param rows how many there are, as was just counted for the buttons above */
    void show(DeskFilter wanted, boolean mine, int rows) {
        filter = wanted;
        counted = OptionalInt.of(rows);
        nothing.setText(getTranslation(mine ? "review.desk.nothingMine" : "review.desk.nothing"));
        getDataProvider().refreshAll();
    }

    private void addColumns() {
        addColumn(LitRenderer.<FilingRow>of("<a href=\"desk/${item.number}\" router-link>${item.number}</a>")
                        .withProperty("number", row -> shown(row.number())))
                .setHeader(getTranslation("review.desk.number"))
                .setKey(DeskSort.Key.NUMBER.name())
                .setSortProperty(DeskSort.Key.NUMBER.name())
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(LitRenderer.<FilingRow>of(
                                "<span title=\"${item.name}\">${item.name}</span> <span class=\"tidu-tag unknown\" ?hidden=\"${!item.aside}\">${item.aside}</span><br><small class=\"tidu-soft\">${item.code}</small>")
                        .withProperty("name", FilingRow::enterpriseName)
                        .withProperty(
                                "aside",
                                row -> related.contains(row.enterprise()) ? getTranslation("review.aside") : "")
                        .withProperty("code", FilingRow::creditCode))
                .setHeader(getTranslation("review.desk.enterprise"))
                .setKey(DeskSort.Key.ENTERPRISE_NAME.name())
                .setSortProperty(DeskSort.Key.ENTERPRISE_NAME.name())
                .setWidth("12rem")
                .setFlexGrow(3);
        addColumn(LitRenderer.<FilingRow>of("<span class=\"tidu-tag ${item.look}\">${item.status}</span>")
                        .withProperty("look", row -> tags.of(row) == null ? "accent" : "manual")
                        .withProperty("status", this::status))
                .setHeader(getTranslation("review.desk.status"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(tags::assignee)
                .setHeader(getTranslation("review.assign.who"))
                .setWidth("5rem")
                .setFlexGrow(0)
                .setVisible(actor.is(Role.REVIEWER));
        addColumn(LitRenderer.<FilingRow>of("<span class=\"tidu-tag ${item.look}\">${item.verdict}</span>"
                                + " <small class=\"tidu-soft\">${item.numbers}</small>")
                        .withProperty("look", Looks::of)
                        .withProperty(
                                "verdict",
                                row -> row.verdict() == null
                                        ? ""
                                        : getTranslation(row.verdict().messageKey()))
                        .withProperty(
                                "numbers", row -> getTranslation("review.desk.findings", row.unmet(), row.unknown())))
                .setHeader(getTranslation("review.desk.verdict"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(row -> Times.minute(row.submittedAt()))
                .setHeader(getTranslation("review.desk.submitted"))
                .setKey(DeskSort.Key.SUBMITTED_AT.name())
                .setSortProperty(DeskSort.Key.SUBMITTED_AT.name())
                .setAutoWidth(true)
                .setFlexGrow(0);
        addDue();
        addColumn(row -> Times.minute(row.turnSince()))
                .setHeader(getTranslation("review.desk.waiting"))
                .setKey(DeskSort.Key.TURN_SINCE.name())
                .setSortProperty(DeskSort.Key.TURN_SINCE.name())
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private void addDue() {
        addColumn(LitRenderer.<FilingRow>of("<span class=\"${item.look}\">${item.due}</span>")
                        .withProperty("look", row -> row.overdue(clock.instant()) ? "tidu-tag unmet" : "")
                        .withProperty("due", this::due))
                .setHeader(getTranslation("review.desk.due"))
                .setKey(DeskSort.Key.DUE.name())
                .setSortProperty(DeskSort.Key.DUE.name())
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private String due(FilingRow row) {
        var end = Times.end(row.dueAt());
        return row.overdue(clock.instant()) ? getTranslation("review.desk.late", end) : end;
    }

    private Stream<FilingRow> page(Query<FilingRow, Void> query) {
        var sort =
                query.getSortOrders().stream().findFirst().map(DeskGrid::sort).orElse(DeskSort.URGENT);
        return tags.reading(desk.page(actor, filter, sort, query.getOffset(), query.getLimit())).stream();
    }

    private String status(FilingRow row) {
        var pending = tags.of(row);
        return pending == null
                ? getTranslation(row.status().messageKey())
                : getTranslation(
                        "review.bulk.pendingTag",
                        getTranslation(pending.action().messageKey()));
    }

    /** What was counted holds for the first look only: whoever sorts later sees what has come meanwhile. */
    private int count() {
        int rows = counted.orElseGet(() -> desk.count(actor, filter));
        counted = OptionalInt.empty();
        return rows;
    }

    private static DeskSort sort(QuerySortOrder order) {
        var ascending = DeskSort.by(DeskSort.Key.valueOf(order.getSorted()));
        return order.getDirection() == SortDirection.ASCENDING ? ascending : ascending.descending();
    }

    private static String shown(@Nullable String number) {
        return number == null ? "" : number;
    }
}
