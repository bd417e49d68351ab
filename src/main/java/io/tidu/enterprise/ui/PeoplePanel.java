package io.tidu.enterprise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.tidu.identity.AccountRow;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.FirmAccounts;
import io.tidu.identity.Role;
import io.tidu.identity.ui.AccountColumns;
import io.tidu.identity.ui.OneTimePasswordDialog;
import io.tidu.shared.EnterpriseId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The people of one firm: seen by all of them and by system administrators, kept by its filler and by these. */
class PeoplePanel extends Div {

    private final FirmAccounts accounts;
    private final CurrentActor current;
    private final EnterpriseId enterprise;
    private final Grid<AccountRow> grid = new Grid<>();
    private final Paragraph noSignatory = new Paragraph();
    private final Button reset = new Button();
    private final Button disabling = new Button();

    PeoplePanel(FirmAccounts accounts, CurrentActor current, EnterpriseId enterprise) {
        this.accounts = accounts;
        this.current = current;
        this.enterprise = enterprise;
        addClassName("tidu-card");
        add(new H2(getTranslation("enterprise.firm.people")));
        noSignatory.setText(getTranslation("enterprise.firm.noSignatory"));
        noSignatory.addClassName("tidu-soft");
        add(noSignatory);
        AccountColumns.addTo(grid, false);
        grid.setAllRowsVisible(true);
        if (!current.require().is(Role.SIGNATORY)) {
            add(actions());
            grid.addSelectionListener(
                    selected -> choose(selected.getFirstSelectedItem().orElse(null)));
            choose(null);
        } else {
            grid.setSelectionMode(Grid.SelectionMode.NONE);
        }
        add(grid);
        refresh();
    }

    private Div actions() {
        boolean administrator = current.require().is(Role.SYSTEM_ADMIN);
        var add = new Button(
                getTranslation(administrator ? "enterprise.admin.addPerson" : "enterprise.firm.addSignatory"),
                click -> new PersonDialog(accounts, current, enterprise, this::refresh).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        reset.setText(getTranslation("identity.account.reset"));
        reset.addClickListener(click -> withChosen(this::reset));
        disabling.addClickListener(click -> withChosen(this::disableOrEnable));
        var actions = new Div(add, reset, disabling);
        actions.addClassName("tidu-head");
        return actions;
    }

    private void withChosen(Consumer<AccountRow> act) {
        List.copyOf(grid.getSelectedItems()).forEach(act);
    }

    private void reset(AccountRow row) {
        new OneTimePasswordDialog(accounts.resetPassword(current.require(), enterprise, row.id())).open();
        refresh();
    }

    private void disableOrEnable(AccountRow row) {
        if (row.active()) {
            accounts.disable(current.require(), enterprise, row.id());
        } else {
            accounts.enable(current.require(), enterprise, row.id());
        }
        refresh();
    }

    private void choose(@Nullable AccountRow row) {
        boolean other = row != null && !row.id().equals(current.require().account());
        reset.setEnabled(other);
        disabling.setEnabled(other);
        disabling.setText(
                getTranslation(row == null || row.active() ? "identity.account.disable" : "identity.account.enable"));
    }

    private void refresh() {
        var people = accounts.of(current.require(), enterprise);
        grid.setItems(people);
        noSignatory.setVisible(people.stream().noneMatch(row -> row.active() && row.role() == Role.SIGNATORY));
    }
}
