package io.tidu.collaboration.ui;

import com.vaadin.flow.component.Component;
import io.tidu.collaboration.MailAdministration;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.Role;
import io.tidu.identity.ui.AdministrationTab;
import org.springframework.core.annotation.Order;

@org.springframework.stereotype.Component
@Order(35)
class MailTab implements AdministrationTab {

    private final MailAdministration administration;
    private final CurrentActor current;

    MailTab(MailAdministration administration, CurrentActor current) {
        this.administration = administration;
        this.current = current;
    }

    @Override
    public String titleKey() {
        return "collaboration.mail.tab";
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.SYSTEM_ADMIN;
    }

    @Override
    public Component content() {
        return new MailPanel(administration, current);
    }
}
