package io.tidu.filing.change.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.tidu.filing.change.ChangeOffice;
import io.tidu.filing.change.ChangeRow;
import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import io.tidu.shared.Regions;
import jakarta.annotation.security.RolesAllowed;

/** What firms of the territory report, or firms that come to it. */
@Route("change-desk")
@Menu(title = "filing.change.menu", order = 26, icon = "vaadin:exchange")
@RolesAllowed("REVIEWER")
class ChangeDeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Actor actor;
    private final transient ChangeOffice office;
    private final transient Regions regions;
    private final Checkbox all = new Checkbox();
    private final Grid<ChangeRow> grid = new Grid<>();

    ChangeDeskView(CurrentActor current, ChangeOffice office, Regions regions) {
        this.actor = current.require();
        this.office = office;
        this.regions = regions;
        addClassNames("tidu-page", "full");
        all.setLabel(getTranslation("filing.change.desk.all"));
        all.addValueChangeListener(change -> grid.getDataProvider().refreshAll());
        var head = new Div(new H1(getTranslation("filing.change.title")), all);
        head.addClassName("tidu-head");
        add(head, filled());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!office.isOpenTo(actor)) {
            throw new NotFoundException();
        }
        grid.getDataProvider().refreshAll();
    }

    private Grid<ChangeRow> filled() {
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        var nothing = new Div(getTranslation("filing.change.desk.none"));
        nothing.addClassName("tidu-empty");
        grid.setEmptyStateComponent(nothing);
        grid.addComponentColumn(this::firm)
                .setHeader(getTranslation("filing.change.desk.firm"))
                .setWidth("11rem")
                .setFlexGrow(3);
        grid.addComponentColumn(row -> ChangeWords.tags(this, row))
                .setHeader(getTranslation("filing.change.desk.status"))
                .setWidth("7rem")
                .setFlexGrow(2);
        grid.addColumn(row -> row.reportedOn().toString())
                .setHeader(getTranslation("filing.change.desk.reported"))
                .setWidth("6rem")
                .setFlexGrow(1);
        grid.setItems(new CallbackDataProvider<ChangeRow, Void>(
                query -> office.list(actor, !all.getValue(), query.getOffset(), query.getLimit()).stream(),
                query -> office.count(actor, !all.getValue()),
                ChangeRow::id));
        return grid;
    }

    private Component firm(ChangeRow row) {
        var firm = new Div(
                new Anchor("change-desk/" + row.number(), row.nameBefore()),
                new Div(ChangeWords.soft(
                        row.number() + " · " + getTranslation(row.kind().messageKey()))),
                new Div(ChangeWords.soft(ChangeWords.what(this, row, regions))));
        firm.addClassName("tidu-change-firm");
        return firm;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("filing.change.title") + " · " + getTranslation("shell.product");
    }
}
