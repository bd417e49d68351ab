package io.tidu.identity.ui;

import com.vaadin.flow.component.textfield.TextField;
import io.tidu.identity.BureauAdministration;
import io.tidu.identity.BureauName;
import io.tidu.identity.BureauRow;
import io.tidu.identity.CurrentActor;
import io.tidu.shared.RuleViolation;

class BureauNameDialog extends FormDialog {

    private final BureauAdministration administration;
    private final CurrentActor current;
    private final BureauRow bureau;
    private final Runnable done;
    private final TextField name = new TextField();

    BureauNameDialog(BureauAdministration administration, CurrentActor current, BureauRow bureau, Runnable done) {
        super("identity.bureau.rename", "identity.save");
        this.administration = administration;
        this.current = current;
        this.bureau = bureau;
        this.done = done;
        name.setLabel(getTranslation("identity.bureau.name"));
        name.setRequired(true);
        name.setValue(bureau.name());
        addFields(name);
    }

    @Override
    protected void submit() {
        var reading = new Reading();
        var newName = reading.required(name, BureauName::new);
        if (!reading.isComplete()) {
            return;
        }
        try {
            administration.rename(current.require(), bureau.id(), newName.get());
        } catch (RuleViolation violation) {
            reading.refuse(name, violation);
            return;
        }
        close();
        done.run();
    }
}
