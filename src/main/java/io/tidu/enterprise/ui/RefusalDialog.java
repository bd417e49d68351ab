package io.tidu.enterprise.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.enterprise.EnterpriseConfirmation;
import io.tidu.enterprise.PendingEnterprise;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.ui.FormDialog;
import io.tidu.identity.ui.Reading;
import io.tidu.shared.RuleViolation;
import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** Refuses a firm with a reason that it will read. */
class RefusalDialog extends FormDialog {

    private static final int LONGEST_REASON = 500;

    private final EnterpriseConfirmation confirmation;
    private final CurrentActor current;
    private final PendingEnterprise firm;
    private final Runnable done;
    private final TextArea reason = new TextArea();
    private final UUID key = TimeOrderedId.next();

    RefusalDialog(EnterpriseConfirmation confirmation, CurrentActor current, PendingEnterprise firm, Runnable done) {
        super("enterprise.registrations.refuse", "enterprise.registrations.refuse");
        this.confirmation = confirmation;
        this.current = current;
        this.firm = firm;
        this.done = done;
        reason.setLabel(getTranslation("enterprise.registrations.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequired(true);
        addFields(reason);
    }

    @Override
    protected void submit() {
        var reading = new Reading();
        var given = reading.required(reason, String::strip);
        if (!reading.isComplete()) {
            return;
        }
        try {
            confirmation.refuse(current.require(), firm.id(), given.get(), key);
        } catch (RuleViolation violation) {
            reading.refuse(reason, violation);
            return;
        }
        Notification.show(getTranslation("enterprise.registrations.refused", firm.name()));
        close();
        done.run();
    }
}
