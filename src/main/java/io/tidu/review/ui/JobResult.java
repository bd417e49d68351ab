package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.tidu.identity.Actor;
import io.tidu.review.BulkService;
import io.tidu.review.ItemState;
import io.tidu.review.JobId;
import io.tidu.review.JobItem;
import io.tidu.review.JobKind;
import io.tidu.review.JobRow;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** The filings of a job with what became of each, fetched as they are scrolled to; and what stands against them, counted. */
class JobResult extends Div {

    private static final String WHAT = "what";

    private final Actor actor;
    private final BulkService bulk;
    private final Div reasons = new Div();
    private final Div chips = new Div();
    private final Grid<JobItem> grid = new Grid<>();
    private JobId job = new JobId(new UUID(0, 0));
    private Set<ItemState> states = EnumSet.allOf(ItemState.class);
    private JobKind kind = JobKind.DECIDE;
    private int rows;

    JobResult(Actor actor, BulkService bulk) {
        this.actor = actor;
        this.bulk = bulk;
        addClassName("tidu-job");
        chips.addClassName("tidu-chips");
        reasons.addClassName("tidu-job-reasons");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.setPageSize(50);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        addColumns();
        grid.setDataProvider(new CallbackDataProvider<>(
                query -> bulk.items(actor, job, states, query.getOffset(), query.getLimit()).stream(),
                query -> rows,
                JobItem::position));
        add(reasons, chips, grid);
    }

    private void addColumns() {
        grid.addColumn(LitRenderer.<JobItem>of("<a href=\"desk/${item.number}\" router-link>${item.number}</a>")
                        .withProperty("number", JobItem::number))
                .setHeader(getTranslation("review.desk.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(LitRenderer.<JobItem>of(
                                "<span title=\"${item.name}\">${item.name}</span><br><small class=\"tidu-soft\">${item.code}</small>")
                        .withProperty("name", JobItem::enterpriseName)
                        .withProperty("code", JobItem::creditCode))
                .setHeader(getTranslation("review.desk.enterprise"))
                .setWidth("12rem")
                .setFlexGrow(2);
        grid.addColumn(this::what)
                .setKey(WHAT)
                .setHeader(getTranslation("review.bulk.column.decision"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(LitRenderer.<JobItem>of("<span class=\"tidu-tag ${item.look}\">${item.state}</span>")
                        .withProperty("look", item -> look(item.state()))
                        .withProperty(
                                "state", item -> getTranslation(item.state().messageKey())))
                .setHeader(getTranslation("review.bulk.column.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(LitRenderer.<JobItem>of("<span title=\"${item.why}\">${item.why}</span>")
                        .withProperty(
                                "why",
                                item -> item.why() == null ? "" : item.why().in(getLocale())))
                .setHeader(getTranslation("review.bulk.why"))
                .setWidth("14rem")
                .setFlexGrow(3);
    }

    private String what(JobItem item) {
        if (kind == JobKind.ASSIGN && item.state() != ItemState.REFUSED) {
            return item.assignee() == null
                    ? getTranslation("review.desk.who.nobody")
                    : item.assignee().name();
        }
        return item.action() == null ? "" : getTranslation(item.action().messageKey());
    }

    void show(JobRow shown) {
        job = shown.id();
        kind = shown.kind();
        if (kind == JobKind.ASSIGN) {
            grid.getColumnByKey(WHAT).setHeader(getTranslation("review.assign.who"));
        }
        reasons.removeAll();
        bulk.reasons(actor, job)
                .forEach(reason -> reasons.add(new Div(getTranslation("review.bulk.whyCount", reason.filings()) + " · "
                        + reason.why().in(getLocale()))));
        reasons.setVisible(reasons.getChildren().findAny().isPresent());
        chips.removeAll();
        chips.add(chip("review.bulk.show.all", shown.total(), EnumSet.allOf(ItemState.class)));
        for (var state : ItemState.values()) {
            if (shown.count(state) > 0) {
                chips.add(chip(state.messageKey(), shown.count(state), EnumSet.of(state)));
            }
        }
        rows = states.stream().mapToInt(shown::count).sum();
        grid.getDataProvider().refreshAll();
    }

    private Button chip(String key, int count, Set<ItemState> wanted) {
        var chip = new Button(getTranslation(key) + " " + count, click -> {
            states = wanted;
            show(bulk.job(actor, job));
        });
        chip.addThemeVariants(
                ButtonVariant.LUMO_SMALL,
                states.equals(wanted) ? ButtonVariant.LUMO_PRIMARY : ButtonVariant.LUMO_CONTRAST);
        chip.getElement().setAttribute("aria-pressed", states.equals(wanted));
        return chip;
    }

    private static String look(ItemState state) {
        return switch (state) {
            case WAITING -> "accent";
            case DONE -> "met";
            case REFUSED -> "unmet";
            case FAILED -> "unknown";
        };
    }
}
