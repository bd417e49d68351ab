package io.tidu.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.tidu.identity.CurrentActor;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Accounts and bureaus for system administrators, locked accounts and rules for security administrators. */
@Route("admin")
@RolesAllowed({"SYSTEM_ADMIN", "SECURITY_ADMIN"})
@Menu(title = "identity.admin.title", icon = "vaadin:cog", order = 90)
class AdminView extends Div implements HasDynamicTitle {

    AdminView(CurrentActor current, List<AdministrationTab> tabs) {
        addClassName("tidu-page");
        add(new H1(getTranslation("identity.admin.title")));
        var sheet = new TabSheet();
        sheet.setWidthFull();
        var role = current.require().role();
        tabs.stream()
                .filter(tab -> tab.isFor(role))
                .forEach(tab -> sheet.add(getTranslation(tab.titleKey()), new OnceOpened(tab)));
        add(sheet);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.admin.title");
    }

    /** Makes the page when it is first looked at, so that nobody waits for lists they do not open. */
    private static final class OnceOpened extends Div {

        OnceOpened(AdministrationTab tab) {
            addAttachListener(attached -> {
                if (getComponentCount() == 0) {
                    add(tab.content());
                }
            });
        }
    }
}
