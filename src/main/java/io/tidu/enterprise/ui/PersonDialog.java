package io.tidu.enterprise.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.Email;
import io.tidu.identity.FirmAccounts;
import io.tidu.identity.LoginName;
import io.tidu.identity.OneTimePassword;
import io.tidu.identity.PersonName;
import io.tidu.identity.Phone;
import io.tidu.identity.Role;
import io.tidu.identity.ui.FormDialog;
import io.tidu.identity.ui.OneTimePasswordDialog;
import io.tidu.identity.ui.Reading;
import io.tidu.shared.EnterpriseId;
import io.tidu.shared.RuleViolation;

/** Opens an account for one more person of a firm; its filler can add a signatory, a system administrator either. */
class PersonDialog extends FormDialog {

    private final FirmAccounts accounts;
    private final CurrentActor current;
    private final EnterpriseId enterprise;
    private final Runnable done;
    private final Select<Role> role = new Select<>();
    private final TextField login = new TextField();
    private final TextField name = new TextField();
    private final TextField phone = new TextField();
    private final EmailField email = new EmailField();

    PersonDialog(FirmAccounts accounts, CurrentActor current, EnterpriseId enterprise, Runnable done) {
        super(
                current.require().is(Role.SYSTEM_ADMIN) ? "enterprise.admin.addPerson" : "enterprise.firm.addSignatory",
                "identity.create");
        this.accounts = accounts;
        this.current = current;
        this.enterprise = enterprise;
        this.done = done;
        role.setLabel(getTranslation("identity.role"));
        role.setItems(Role.SIGNATORY, Role.FILLER);
        role.setItemLabelGenerator(each -> getTranslation("identity.role." + each));
        role.setValue(Role.SIGNATORY);
        role.setReadOnly(!current.require().is(Role.SYSTEM_ADMIN));
        login.setLabel(getTranslation("identity.login.name"));
        login.setHelperText(getTranslation("identity.login.shape"));
        login.setRequired(true);
        name.setLabel(getTranslation("identity.personName"));
        name.setRequired(true);
        phone.setLabel(getTranslation("identity.account.phone"));
        email.setLabel(getTranslation("identity.account.email"));
        addFields(role, login, name, phone, email);
    }

    @Override
    protected void submit() {
        var reading = new Reading();
        var newRole = reading.required(role, each -> each);
        var newLogin = reading.required(login, LoginName::new);
        var newName = reading.required(name, PersonName::new);
        var newPhone = reading.optional(phone, Phone::new);
        var newEmail = reading.optional(email, Email::new);
        if (!reading.isComplete()) {
            return;
        }
        OneTimePassword made;
        try {
            made = accounts.open(
                    current.require(),
                    enterprise,
                    newRole.get(),
                    newLogin.get(),
                    newName.get(),
                    newPhone.orNull(),
                    newEmail.orNull());
        } catch (RuleViolation violation) {
            reading.refuse(login, violation);
            return;
        }
        close();
        done.run();
        new OneTimePasswordDialog(made).open();
    }
}
