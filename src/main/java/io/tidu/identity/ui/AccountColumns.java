package io.tidu.identity.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import io.tidu.identity.AccountRow;
import io.tidu.shared.PersonalData;

/** How accounts look in a list, wherever they are listed. */
public final class AccountColumns {

    private AccountColumns() {}

    /** @param offices whether the people work for different bureaus */
    public static void addTo(Grid<AccountRow> grid, boolean offices) {
        grid.addColumn(AccountRow::login)
                .setHeader(grid.getTranslation("identity.login.name"))
                .setAutoWidth(true);
        grid.addColumn(AccountRow::name)
                .setHeader(grid.getTranslation("identity.personName"))
                .setAutoWidth(true);
        grid.addColumn(row -> grid.getTranslation("identity.role." + row.role()))
                .setHeader(grid.getTranslation("identity.role"))
                .setAutoWidth(true);
        if (offices) {
            grid.addColumn(row -> row.bureauName() == null ? "" : row.bureauName())
                    .setHeader(grid.getTranslation("identity.bureau"))
                    .setAutoWidth(true);
        }
        grid.addColumn(row -> row.phone() == null ? "" : PersonalData.maskedMobile(row.phone()))
                .setHeader(grid.getTranslation("identity.account.phone"))
                .setAutoWidth(true);
        grid.addColumn(row -> LocalTimes.shown(row.lastLoginAt()))
                .setHeader(grid.getTranslation("identity.account.lastLogin"))
                .setAutoWidth(true);
        grid.addComponentColumn(AccountColumns::state)
                .setHeader(grid.getTranslation("identity.state"))
                .setAutoWidth(true);
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES);
    }

    private static Span state(AccountRow row) {
        var state = new Span();
        state.addClassName("tidu-tag");
        if (!row.active()) {
            return shown(state, "identity.disabled", "unknown");
        }
        if (row.locked()) {
            return shown(state, "identity.locked", "unmet");
        }
        return row.waitsForOwnPassword()
                ? shown(state, "identity.waitsForPassword", "accent")
                : shown(state, "identity.active", "met");
    }

    private static Span shown(Span state, String key, String look) {
        state.setText(state.getTranslation(key));
        state.addClassName(look);
        return state;
    }
}
