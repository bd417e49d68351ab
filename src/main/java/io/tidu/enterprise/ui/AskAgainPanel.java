package io.tidu.enterprise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.enterprise.EnterpriseName;
import io.tidu.enterprise.EnterpriseProfile;
import io.tidu.enterprise.EnterpriseRecords;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.ui.Reading;

/** What a firm that was refused can do: correct its name and ask again. */
class AskAgainPanel extends Div {

    AskAgainPanel(EnterpriseRecords records, CurrentActor current, EnterpriseProfile profile, Runnable done) {
        addClassName("tidu-card");
        var name = new TextField(getTranslation("enterprise.name"));
        name.setValue(profile.enterprise().name());
        name.setWidthFull();
        var again = new Button(getTranslation("enterprise.firm.askAgain"), click -> {
            var reading = new Reading();
            var corrected = reading.required(name, EnterpriseName::new);
            if (reading.isComplete()) {
                records.askAgain(current.require(), profile.enterprise().id(), corrected.get());
                Notification.show(getTranslation("enterprise.firm.asked"));
                done.run();
            }
        });
        again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(name, again);
    }
}
