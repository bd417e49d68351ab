package io.tidu.enterprise.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.enterprise.EnterpriseRow;
import io.tidu.identity.CurrentActor;
import org.springframework.stereotype.Component;

/** Stands before every screen: people of a firm that its county has not confirmed see their firm and their account only. */
@Component
class ConfirmationGate implements VaadinServiceInitListener {

    private static final String ACCOUNT = "account";

    private final transient CurrentActor current;
    private final transient EnterpriseDirectory enterprises;

    ConfirmationGate(CurrentActor current, EnterpriseDirectory enterprises) {
        this.current = current;
        this.enterprises = enterprises;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        boolean always = event.getNavigationTarget() == FirmView.class
                || event.getLocation().getPath().equals(ACCOUNT);
        if (!always && waits()) {
            event.forwardTo(FirmView.class);
        }
    }

    private boolean waits() {
        return current.get()
                .flatMap(actor -> actor.enterprise())
                .flatMap(enterprises::find)
                .filter(row -> !row.confirmed())
                .map(EnterpriseRow::id)
                .isPresent();
    }
}
