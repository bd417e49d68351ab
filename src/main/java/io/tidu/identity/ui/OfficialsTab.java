package io.tidu.identity.ui;

import com.vaadin.flow.component.Component;
import io.tidu.identity.AccountAdministration;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.Role;
import org.springframework.core.annotation.Order;

@org.springframework.stereotype.Component
@Order(20)
class OfficialsTab implements AdministrationTab {

    private final AccountAdministration administration;
    private final BureauDirectory bureaus;
    private final CurrentActor current;

    OfficialsTab(AccountAdministration administration, BureauDirectory bureaus, CurrentActor current) {
        this.administration = administration;
        this.bureaus = bureaus;
        this.current = current;
    }

    @Override
    public String titleKey() {
        return "identity.admin.officials";
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.SYSTEM_ADMIN;
    }

    @Override
    public Component content() {
        return new OfficialsPanel(administration, bureaus, current);
    }
}
