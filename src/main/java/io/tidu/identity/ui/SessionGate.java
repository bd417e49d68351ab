package io.tidu.identity.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.OwnAccount;
import org.springframework.stereotype.Component;

/**
 * Stands before every screen: whoever has been disabled, moved or given another password logs in again, and whoever must
 * choose a password does that before anything else.
 */
@Component
class SessionGate implements VaadinServiceInitListener {

    private final transient CurrentActor current;

    SessionGate(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        if (current.get().isEmpty()) {
            event.forwardToUrl("/login");
        } else if (OwnAccount.mustChangePassword() && event.getNavigationTarget() != AccountView.class) {
            event.forwardTo(AccountView.class);
        }
    }
}
