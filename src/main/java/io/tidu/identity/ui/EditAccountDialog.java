package io.tidu.identity.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.identity.AccountAdministration;
import io.tidu.identity.AccountRow;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauId;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.Email;
import io.tidu.identity.PersonName;
import io.tidu.identity.Phone;
import io.tidu.shared.RuleViolation;

/** Corrects what a person is called and how they are reached, and moves them to another bureau. */
class EditAccountDialog extends FormDialog {

    private final AccountAdministration administration;
    private final CurrentActor current;
    private final AccountRow account;
    private final Runnable done;
    private final TextField name = new TextField();
    private final TextField phone = new TextField();
    private final EmailField email = new EmailField();
    private final BureauChoice bureau;

    EditAccountDialog(
            AccountAdministration administration,
            BureauDirectory bureaus,
            CurrentActor current,
            AccountRow account,
            Runnable done) {
        super("identity.account.edit", "identity.save");
        this.administration = administration;
        this.current = current;
        this.account = account;
        this.done = done;
        this.bureau = new BureauChoice(bureaus);
        name.setLabel(getTranslation("identity.personName"));
        name.setValue(account.name());
        phone.setLabel(getTranslation("identity.account.phone"));
        phone.setValue(account.phone() == null ? "" : account.phone());
        email.setLabel(getTranslation("identity.account.email"));
        email.setValue(account.email() == null ? "" : account.email());
        addFields(name, phone, email);
        if (account.bureau() != null) {
            bureaus.find(account.bureau()).ifPresent(bureau::setValue);
            bureau.setHelperText(getTranslation("identity.account.move.hint"));
            addFields(bureau);
        }
    }

    @Override
    protected void submit() {
        var reading = new Reading();
        var newName = reading.required(name, PersonName::new);
        var newPhone = reading.optional(phone, Phone::new);
        var newEmail = reading.optional(email, Email::new);
        if (!reading.isComplete()) {
            return;
        }
        if (account.bureau() != null && bureau.getValue() != null) {
            BureauId target = bureau.getValue().id();
            try {
                administration.move(current.require(), account.id(), target);
            } catch (RuleViolation violation) {
                reading.refuse(bureau, violation);
                return;
            }
        }
        administration.describe(current.require(), account.id(), newName.get(), newPhone.orNull(), newEmail.orNull());
        close();
        done.run();
    }
}
