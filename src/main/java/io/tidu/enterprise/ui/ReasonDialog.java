package io.tidu.enterprise.ui;

import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.identity.ui.FormDialog;
import io.tidu.identity.ui.Reading;
import io.tidu.shared.RuleViolation;
import io.tidu.shared.TimeOrderedId;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Asks for the reason of a decision against a firm, which the firm will read. */
class ReasonDialog extends FormDialog {

    private static final int LONGEST_REASON = 500;

    private final BiConsumer<String, UUID> decide;
    private final TextArea reason = new TextArea();
    private final UUID key = TimeOrderedId.next();

    /** @param decide takes the reason and the key of this one decision */
    ReasonDialog(String actionKey, BiConsumer<String, UUID> decide) {
        super(actionKey, actionKey);
        this.decide = decide;
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
            decide.accept(given.get(), key);
        } catch (RuleViolation violation) {
            reading.refuse(reason, violation);
            return;
        }
        close();
    }
}
