package io.tidu.enterprise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.tidu.enterprise.RelationRow;
import io.tidu.enterprise.RelationService;
import io.tidu.identity.CurrentActor;
import io.tidu.shared.Zone;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;

/** What officials declare about themselves and each other: to which firms they are related and decide nothing about. */
@Route("relations")
@Menu(title = "enterprise.relations.title", icon = "vaadin:handshake", order = 24)
@RolesAllowed({"REVIEWER", "PUBLISHER"})
class RelationsView extends Div implements HasDynamicTitle {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(Zone.SHANGHAI);

    private final RelationService relations;
    private final CurrentActor current;
    private final Grid<RelationRow> grid = new Grid<>();

    RelationsView(RelationService relations, CurrentActor current) {
        this.relations = relations;
        this.current = current;
        addClassNames("tidu-page", "full");
        var declare = new Button(
                getTranslation("enterprise.relations.declare"),
                click -> new RelationDialog(relations, current, this::refresh).open());
        declare.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var intro = new Paragraph(getTranslation("enterprise.relations.intro"));
        intro.addClassName("tidu-soft");
        var end = new Div(declare);
        end.addClassName("end");
        var head = new Div(new H1(getTranslation("enterprise.relations.title")), end);
        head.addClassName("tidu-head");
        add(head, intro, grid);
        fillGrid();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("enterprise.relations.title");
    }

    private void fillGrid() {
        grid.addColumn(RelationRow::officialName)
                .setHeader(getTranslation("enterprise.relations.official"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(RelationRow::enterpriseName)
                .setHeader(getTranslation("enterprise.name"))
                .setWidth("16rem")
                .setFlexGrow(2);
        grid.addColumn(row -> getTranslation(row.kind().messageKey()))
                .setHeader(getTranslation("enterprise.relations.kind"))
                .setWidth("8rem")
                .setFlexGrow(0);
        grid.addColumn(row -> row.note() == null ? "" : row.note())
                .setHeader(getTranslation("enterprise.relations.note"))
                .setWidth("12rem")
                .setFlexGrow(2);
        grid.addColumn(row -> getTranslation(
                        "enterprise.relations.declaredBy", row.declaredBy(), DAY.format(row.declaredAt())))
                .setHeader(getTranslation("enterprise.relations.declared"))
                .setWidth("13rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("enterprise.firms.state"))
                .setWidth("14rem")
                .setFlexGrow(1);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setHeight("65vh");
        grid.setEmptyStateText(getTranslation("enterprise.relations.empty"));
        grid.setItems(query -> relations.list(current.require(), query.getOffset(), query.getLimit()).stream());
    }

    private Component state(RelationRow row) {
        if (row.running() || row.endedAt() == null) {
            var end = new Button(getTranslation("enterprise.relations.end"), click -> end(row));
            end.addThemeVariants(ButtonVariant.LUMO_SMALL);
            end.setAriaLabel(getTranslation("enterprise.relations.end") + " " + row.enterpriseName());
            return end;
        }
        var ended = new Span(getTranslation(
                "enterprise.relations.ended",
                String.valueOf(row.endedBy()),
                DAY.format(row.endedAt()),
                String.valueOf(row.endReason())));
        ended.addClassName("tidu-soft");
        return ended;
    }

    private void end(RelationRow row) {
        new ReasonDialog("enterprise.relations.end", (reason, key) -> {
                    relations.end(current.require(), row.id(), reason, key);
                    refresh();
                })
                .open();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }
}
