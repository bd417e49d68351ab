package io.tidu.enterprise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.tidu.enterprise.EnterpriseConfirmation;
import io.tidu.enterprise.EnterpriseSuspension;
import io.tidu.enterprise.FirmOfCounty;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.ForBureaus;
import io.tidu.shared.TimeOrderedId;
import io.tidu.shared.Zone;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** The firms of a county, and which of them it has taken out of use. To reviewers of other levels the page is not there. */
@Route("desk/firms")
@Menu(title = "enterprise.firms.title", icon = "vaadin:factory", order = 22)
@ForBureaus(BureauLevel.COUNTY)
@RolesAllowed("REVIEWER")
class FirmsOfCountyView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(Zone.SHANGHAI);

    private final EnterpriseSuspension suspension;
    private final EnterpriseConfirmation confirmation;
    private final CurrentActor current;
    private final TextField search = new TextField();
    private final Grid<FirmOfCounty> grid = new Grid<>();

    FirmsOfCountyView(EnterpriseSuspension suspension, EnterpriseConfirmation confirmation, CurrentActor current) {
        this.suspension = suspension;
        this.confirmation = confirmation;
        this.current = current;
        addClassNames("tidu-page", "full");
        search.setPlaceholder(getTranslation("enterprise.firms.search"));
        search.setAriaLabel(getTranslation("enterprise.firms.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxWidth("26rem");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        add(new H1(getTranslation("enterprise.firms.title")), search, grid);
        fillGrid();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!confirmation.confirms(current.require())) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("enterprise.firms.title");
    }

    private void fillGrid() {
        grid.addColumn(FirmOfCounty::name)
                .setHeader(getTranslation("enterprise.name"))
                .setWidth("16rem")
                .setFlexGrow(2);
        grid.addColumn(FirmOfCounty::creditCode)
                .setHeader(getTranslation("enterprise.creditCode"))
                .setWidth("13.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("enterprise.firms.state"))
                .setWidth("14rem")
                .setFlexGrow(2);
        grid.addColumn(firm -> DAY.format(firm.since()))
                .setHeader(getTranslation("enterprise.firms.since"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(this::action).setAutoWidth(true).setFlexGrow(0);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setHeight("70vh");
        grid.setEmptyStateText(getTranslation("enterprise.firms.empty"));
        grid.setItems(query ->
                suspension.firms(current.require(), search.getValue(), query.getOffset(), query.getLimit()).stream());
    }

    private Component state(FirmOfCounty firm) {
        var tag = new Span(getTranslation(firm.disabled() ? "enterprise.firms.disabled" : "enterprise.firms.inUse"));
        tag.addClassNames("tidu-tag", firm.disabled() ? "unmet" : "met");
        return firm.disabledFor() == null ? tag : new Span(tag, new Span(" " + firm.disabledFor()));
    }

    private Button action(FirmOfCounty firm) {
        var key = firm.disabled() ? "enterprise.firms.enable" : "enterprise.firms.disable";
        var button = new Button(getTranslation(key), click -> act(firm));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation(key) + " " + firm.name());
        return button;
    }

    private void act(FirmOfCounty firm) {
        if (firm.disabled()) {
            suspension.enable(current.require(), firm.id(), TimeOrderedId.next());
            tell("enterprise.firms.enabled", firm);
        } else {
            new ReasonDialog("enterprise.firms.disable", (reason, key) -> disable(firm, reason, key)).open();
        }
    }

    private void disable(FirmOfCounty firm, String reason, UUID key) {
        suspension.disable(current.require(), firm.id(), reason, key);
        tell("enterprise.firms.taken", firm);
    }

    private void tell(String key, FirmOfCounty firm) {
        Notification.show(getTranslation(key, firm.name()));
        refresh();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }
}
