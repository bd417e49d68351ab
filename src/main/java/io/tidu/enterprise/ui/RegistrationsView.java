package io.tidu.enterprise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.tidu.enterprise.EnterpriseConfirmation;
import io.tidu.enterprise.PendingEnterprise;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.ForBureaus;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import io.tidu.shared.TimeOrderedId;
import io.tidu.shared.Zone;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** The firms that have registered and wait for this county. To reviewers of other levels the page is not there. */
@Route("desk/registrations")
@Menu(title = "enterprise.registrations.title", icon = "vaadin:check-square-o", order = 21)
@ForBureaus(BureauLevel.COUNTY)
@RolesAllowed("REVIEWER")
class RegistrationsView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Zone.SHANGHAI);

    private final EnterpriseConfirmation confirmation;
    private final CurrentActor current;
    private final Regions regions;
    private final Grid<PendingEnterprise> grid = new Grid<>();

    RegistrationsView(EnterpriseConfirmation confirmation, CurrentActor current, Regions regions) {
        this.confirmation = confirmation;
        this.current = current;
        this.regions = regions;
        addClassNames("tidu-page", "full");
        var hint = new Paragraph(getTranslation("enterprise.registrations.hint"));
        hint.addClassName("tidu-soft");
        add(new H1(getTranslation("enterprise.registrations.title")), hint, grid);
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
        return getTranslation("enterprise.registrations.title");
    }

    private void fillGrid() {
        column("enterprise.name", PendingEnterprise::name);
        column("enterprise.creditCode", PendingEnterprise::creditCode);
        column("enterprise.county", row -> regions.fullName(new RegionCode(row.countyCode())));
        column("enterprise.contact.name", row -> row.contactName() == null ? "" : row.contactName());
        column("enterprise.contact.phone", row -> row.contactPhone() == null ? "" : row.contactPhone());
        column("enterprise.registeredAt", row -> MINUTE.format(row.registeredAt()));
        grid.addComponentColumn(this::actions).setAutoWidth(true).setFlexGrow(0);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setHeight("70vh");
        grid.setEmptyStateText(getTranslation("enterprise.registrations.empty"));
        grid.setItems(query -> confirmation.pending(current.require(), query.getOffset(), query.getLimit()).stream());
    }

    private void column(String key, ValueProvider<PendingEnterprise, String> value) {
        grid.addColumn(value).setHeader(getTranslation(key)).setAutoWidth(true);
    }

    private Div actions(PendingEnterprise row) {
        var key = TimeOrderedId.next();
        var confirm = new Button(getTranslation("enterprise.registrations.confirm"), click -> confirm(row, key));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        confirm.setAriaLabel(getTranslation("enterprise.registrations.confirm") + " " + row.name());
        var refuse = new Button(
                getTranslation("enterprise.registrations.refuse"),
                click -> new ReasonDialog(
                                "enterprise.registrations.refuse", (reason, once) -> refuse(row, reason, once))
                        .open());
        refuse.addThemeVariants(ButtonVariant.LUMO_SMALL);
        refuse.setAriaLabel(getTranslation("enterprise.registrations.refuse") + " " + row.name());
        var actions = new Div(confirm, refuse);
        actions.addClassName("tidu-head");
        return actions;
    }

    private void confirm(PendingEnterprise row, UUID key) {
        confirmation.confirm(current.require(), row.id(), key);
        Notification.show(getTranslation("enterprise.registrations.confirmed", row.name()));
        refresh();
    }

    private void refuse(PendingEnterprise row, String reason, UUID key) {
        confirmation.refuse(current.require(), row.id(), reason, key);
        Notification.show(getTranslation("enterprise.registrations.refused", row.name()));
        refresh();
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }
}
