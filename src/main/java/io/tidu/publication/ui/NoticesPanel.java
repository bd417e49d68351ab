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
import io.tidu.publication.NoticeRow;
import io.tidu.publication.NoticeStatus;

/** The notices of the province and what can be done with each. */
class NoticesPanel extends Div {

    private final PublicationDesk desk;
    private final NoticeSteps steps;
    private final Grid<NoticeRow> grid = new Grid<>();

    NoticesPanel(PublicationDesk desk, Runnable published) {
        this.desk = desk;
        this.steps = new NoticeSteps(desk, () -> grid.getDataProvider().refreshAll(), published);
        addClassName("tidu-publication-panel");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        var nothing = new Div(getTranslation("publication.view.notices.empty"));
        nothing.addClassName("tidu-empty");
        grid.setEmptyStateComponent(nothing);
        columns();
        var pages = new CallbackDataProvider<NoticeRow, Void>(
                query -> desk.notices().notices(desk.actor(), query.getOffset(), query.getLimit()).stream(),
                query -> desk.notices().count(desk.actor()),
                NoticeRow::id);
        grid.setItems(pages);
        add(grid);
    }

    private void columns() {
        grid.addComponentColumn(this::name)
                .setHeader(getTranslation("publication.view.notice"))
                .setFlexGrow(4);
        grid.addComponentColumn(this::status)
                .setHeader(getTranslation("publication.view.status"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(this::window)
                .setHeader(getTranslation("publication.view.window"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(this::firms)
                .setHeader(getTranslation("publication.view.firms"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::actions)
                .setHeader(getTranslation("publication.view.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Component name(NoticeRow notice) {
        var name = new Div(new Span(notice.text().title()));
        name.addClassName("tidu-publication-name");
        if (notice.number() != null) {
            var number = new Anchor("/notices/" + notice.number(), notice.number());
            number.setRouterIgnore(true);
            number.setTarget("_blank");
            name.add(number);
        }
        return name;
    }

    private Component status(NoticeRow notice) {
        var left = notice.status() == NoticeStatus.RUNNING
                ? notice.publicWindow().daysLeft(desk.today(), desk.calendar())
                : 0;
        var running = notice.status() == NoticeStatus.RUNNING;
        var tag = new Span(
                !running
                        ? getTranslation(notice.status().messageKey())
                        : left > 0
                                ? getTranslation("publication.notice.daysLeft", left)
                                : getTranslation("publication.view.left.over"));
        tag.addClassName("tidu-tag");
        if (running) {
            tag.addClassName(left > 0 ? "accent" : "unknown");
        }
        return tag;
    }

    private String window(NoticeRow notice) {
        return notice.window() == null
                ? getTranslation("publication.notice.workingDays", notice.workingDays())
                : notice.window().opensOn() + " – " + notice.window().closesOn();
    }

    private String firms(NoticeRow notice) {
        var firms = notice.heldBack() == 0
                ? String.valueOf(notice.entries())
                : getTranslation("publication.view.firms.heldBack", notice.entries(), notice.heldBack());
        return notice.disputed() == 0
                ? firms
                : firms + " " + getTranslation("publication.view.firms.disputed", notice.disputed());
    }

    private Component actions(NoticeRow notice) {
        var actions = new Div(button("show", () -> new NoticeFirmsDialog(desk, notice, this::refresh).open()));
        actions.addClassName("tidu-publication-actions");
        if (desk.mayChange()) {
            switch (notice.status()) {
                case DRAFT ->
                    actions.add(
                            first(button("open", () -> steps.open(notice))),
                            button("discard", () -> steps.discard(notice)));
                case RUNNING -> actions.add(closing(notice));
                case CLOSED -> {
                    if (notice.ready() > 0) {
                        actions.add(first(publishing(notice)));
                    }
                }
            }
        }
        return actions;
    }

    private Button closing(NoticeRow notice) {
        var close = button("close", () -> steps.close(notice));
        boolean ended = notice.publicWindow().hasEnded(desk.today());
        close.setEnabled(ended);
        if (!ended) {
            close.setTooltipText(getTranslation(
                    "publication.refused.stillRunning",
                    notice.publicWindow().closesOn().toString()));
            return close;
        }
        return first(close);
    }

    private Button publishing(NoticeRow notice) {
        var publish = button("publish", () -> steps.publish(notice));
        if (notice.listNumber() != null) {
            publish.setText(getTranslation("publication.view.supplement", notice.ready()));
        }
        return publish;
    }

    private Button button(String action, Runnable act) {
        var button = new Button(getTranslation("publication.view." + action), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Button first(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }
}
