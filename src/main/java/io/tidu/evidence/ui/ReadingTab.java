package io.tidu.evidence.ui;

import com.vaadin.flow.component.Component;
import io.tidu.evidence.EvidenceReading;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.Role;
import io.tidu.identity.ui.AdministrationTab;
import org.springframework.core.annotation.Order;

@org.springframework.stereotype.Component
@Order(38)
class ReadingTab implements AdministrationTab {

    private final EvidenceReading readings;
    private final CurrentActor current;

    ReadingTab(EvidenceReading readings, CurrentActor current) {
        this.readings = readings;
        this.current = current;
    }

    @Override
    public String titleKey() {
        return "evidence.reading.tab";
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.SYSTEM_ADMIN;
    }

    @Override
    public Component content() {
        return new ReadingPanel(readings, current);
    }
}
