package io.tidu.evidence.ui;

import com.vaadin.flow.component.Component;
import io.tidu.evidence.EvidenceVerification;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.Role;
import io.tidu.identity.ui.AdministrationTab;
import org.springframework.core.annotation.Order;

@org.springframework.stereotype.Component
@Order(37)
class VerificationTab implements AdministrationTab {

    private final EvidenceVerification verification;
    private final CurrentActor current;

    VerificationTab(EvidenceVerification verification, CurrentActor current) {
        this.verification = verification;
        this.current = current;
    }

    @Override
    public String titleKey() {
        return "evidence.verify.tab";
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.SYSTEM_ADMIN;
    }

    @Override
    public Component content() {
        return new VerificationPanel(verification, current);
    }
}
