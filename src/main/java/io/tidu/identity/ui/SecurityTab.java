package io.tidu.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.tidu.identity.AccountRow;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.Role;
import io.tidu.identity.SecurityAdministration;
import org.springframework.core.annotation.Order;

/** The rules in force, which are set where the program is started, and the accounts that are locked at this moment. */
@org.springframework.stereotype.Component
@Order(40)
class SecurityTab implements AdministrationTab {

    private final SecurityAdministration administration;
    private final CurrentActor current;

    SecurityTab(SecurityAdministration administration, CurrentActor current) {
        this.administration = administration;
        this.current = current;
    }

    @Override
    public String titleKey() {
        return "identity.admin.security";
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.SECURITY_ADMIN;
    }

    @Override
    public Component content() {
        var panel = new Div();
        panel.addClassName("tidu-stack");
        var settings = administration.settings(current.require());
        panel.add(
                new H2(panel.getTranslation("identity.security.rules")),
                new Paragraph(panel.getTranslation(settings.policy().hintKey())),
                new Paragraph(panel.getTranslation(
                        "identity.security.lock",
                        settings.failures(),
                        settings.lock().toMinutes())),
                new H2(panel.getTranslation("identity.security.locked")),
                locked());
        return panel;
    }

    private Grid<AccountRow> locked() {
        var grid = new Grid<AccountRow>();
        AccountColumns.addTo(grid, true);
        grid.addComponentColumn(row -> new Button(grid.getTranslation("identity.security.unlock"), click -> {
                    administration.unlock(current.require(), row.id());
                    grid.getDataProvider().refreshAll();
                }))
                .setAutoWidth(true);
        grid.setEmptyStateText(grid.getTranslation("identity.security.none"));
        grid.setItems(query -> administration.locked(current.require(), query.getOffset(), query.getLimit()).stream());
        return grid;
    }
}
