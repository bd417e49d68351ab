package io.tidu.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tidu.identity.AccountAdministration;
import io.tidu.identity.AccountFilter;
import io.tidu.identity.AccountRow;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.Role;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The accounts of officials, experts and administrators, and what can be done with the one that is chosen. */
class OfficialsPanel extends Div {

    static final List<Role> ROLES =
            List.of(Role.REVIEWER, Role.PUBLISHER, Role.EXPERT, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR);

    private final AccountAdministration administration;
    private final BureauDirectory bureaus;
    private final CurrentActor current;
    private final TextField text = new TextField();
    private final Select<Role> role = new Select<>();
    private final Grid<AccountRow> grid = new Grid<>();
    private final Button edit = new Button();
    private final Button reset = new Button();
    private final Button disabling = new Button();

    OfficialsPanel(AccountAdministration administration, BureauDirectory bureaus, CurrentActor current) {
        this.administration = administration;
        this.bureaus = bureaus;
        this.current = current;
        addClassName("tidu-stack");
        AccountColumns.addTo(grid, true);
        grid.setHeight("62vh");
        grid.addSelectionListener(
                selected -> choose(selected.getFirstSelectedItem().orElse(null)));
        add(filters(), actions(), grid);
        choose(null);
        refresh();
    }

    private Div filters() {
        text.setLabel(getTranslation("identity.account.find"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> refresh());
        role.setLabel(getTranslation("identity.role"));
        role.setItems(ROLES);
        role.setEmptySelectionAllowed(true);
        role.setEmptySelectionCaption(getTranslation("identity.all"));
        role.setItemLabelGenerator(
                each -> each == null ? getTranslation("identity.all") : getTranslation("identity.role." + each));
        role.addValueChangeListener(change -> refresh());
        var filters = new Div(text, role);
        filters.addClassName("tidu-head");
        return filters;
    }

    private Div actions() {
        var create = new Button(
                getTranslation("identity.account.create"),
                click -> new NewAccountDialog(administration, bureaus, current, this::refresh).open());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        edit.setText(getTranslation("identity.account.edit"));
        edit.addClickListener(click ->
                withChosen(row -> new EditAccountDialog(administration, bureaus, current, row, this::refresh).open()));
        reset.setText(getTranslation("identity.account.reset"));
        reset.addClickListener(click -> withChosen(this::reset));
        disabling.addClickListener(click -> withChosen(this::disableOrEnable));
        var actions = new Div(create, edit, reset, disabling);
        actions.addClassName("tidu-head");
        return actions;
    }

    private void withChosen(Consumer<AccountRow> act) {
        List.copyOf(grid.getSelectedItems()).forEach(act);
    }

    private void reset(AccountRow row) {
        new OneTimePasswordDialog(administration.resetPassword(current.require(), row.id())).open();
        refresh();
    }

    private void disableOrEnable(AccountRow row) {
        if (row.active()) {
            administration.disable(current.require(), row.id());
        } else {
            administration.enable(current.require(), row.id());
        }
        refresh();
    }

    private void choose(@Nullable AccountRow row) {
        edit.setEnabled(row != null);
        reset.setEnabled(row != null);
        disabling.setEnabled(row != null);
        disabling.setText(
                getTranslation(row == null || row.active() ? "identity.account.disable" : "identity.account.enable"));
    }

    private void refresh() {
        grid.deselectAll();
        var filter = new AccountFilter(text.getValue(), role.getValue(), null, false);
        grid.setItems(
                query -> administration.list(current.require(), filter, query.getOffset(), query.getLimit()).stream());
    }
}
