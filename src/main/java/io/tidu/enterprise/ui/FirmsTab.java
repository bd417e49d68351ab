package io.tidu.enterprise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tidu.enterprise.EnterpriseRow;
import io.tidu.enterprise.EnterpriseSearch;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.FirmAccounts;
import io.tidu.identity.Role;
import io.tidu.identity.ui.AdministrationTab;
import org.springframework.core.annotation.Order;

/** Where a system administrator helps the people of a firm: find the firm, then keep its accounts. */
@org.springframework.stereotype.Component
@Order(30)
class FirmsTab implements AdministrationTab {

    private final EnterpriseSearch search;
    private final FirmAccounts accounts;
    private final CurrentActor current;

    FirmsTab(EnterpriseSearch search, FirmAccounts accounts, CurrentActor current) {
        this.search = search;
        this.accounts = accounts;
        this.current = current;
    }

    @Override
    public String titleKey() {
        return "enterprise.admin.firms";
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.SYSTEM_ADMIN;
    }

    @Override
    public Component content() {
        var text = new TextField();
        text.setLabel(text.getTranslation("enterprise.admin.find"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setWidth("24rem");
        var people = new Div(new Paragraph(text.getTranslation("enterprise.admin.choose")));
        var grid = grid(people);
        text.addValueChangeListener(typed -> show(grid, typed.getValue()));
        show(grid, "");
        var panel = new Div(text, grid, people);
        panel.addClassName("tidu-stack");
        return panel;
    }

    private Grid<EnterpriseRow> grid(Div people) {
        var grid = new Grid<EnterpriseRow>();
        grid.addColumn(EnterpriseRow::name).setHeader(grid.getTranslation("enterprise.name"));
        grid.addColumn(row -> row.creditCode().value()).setHeader(grid.getTranslation("enterprise.creditCode"));
        grid.addThemeVariants(GridVariant.LUMO_COMPACT);
        grid.setHeight("20rem");
        grid.addSelectionListener(selected -> selected.getFirstSelectedItem().ifPresent(row -> {
            people.removeAll();
            people.add(new PeoplePanel(accounts, current, row.id()));
        }));
        return grid;
    }

    private void show(Grid<EnterpriseRow> grid, String beginning) {
        grid.setItems(query -> search.find(current.require(), beginning, query.getOffset(), query.getLimit()).stream());
    }
}
