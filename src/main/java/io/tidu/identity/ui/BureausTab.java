package io.tidu.identity.ui;

import com.vaadin.flow.component.Component;
import io.tidu.identity.BureauAdministration;
import io.tidu.identity.BureauMerging;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.Role;
import io.tidu.shared.Regions;
import org.springframework.core.annotation.Order;

@org.springframework.stereotype.Component
@Order(10)
class BureausTab implements AdministrationTab {

    private final BureauAdministration administration;
    private final BureauMerging merging;
    private final Regions regions;
    private final CurrentActor current;

    BureausTab(BureauAdministration administration, BureauMerging merging, Regions regions, CurrentActor current) {
        this.merging = merging;
        this.administration = administration;
        this.regions = regions;
        this.current = current;
    }

    @Override
    public String titleKey() {
        return "identity.admin.bureaus";
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.SYSTEM_ADMIN;
    }

    @Override
    public Component content() {
        return new BureauTreePanel(administration, merging, regions, current);
    }
}
