package io.tidu.identity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.identity.AccountAdministration;
import io.tidu.identity.Affiliation;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauRow;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.Email;
import io.tidu.identity.LoginName;
import io.tidu.identity.NewAccount;
import io.tidu.identity.PersonName;
import io.tidu.identity.Phone;
import io.tidu.identity.Role;
import io.tidu.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Opens an account for an official, an expert or an administrator. */
class NewAccountDialog extends FormDialog {

    private final AccountAdministration administration;
    private final CurrentActor current;
    private final Runnable done;
    private final Select<Role> role = new Select<>();
    private final ComboBox<BureauRow> bureau;
    private final TextField login = new TextField();
    private final TextField name = new TextField();
    private final TextField phone = new TextField();
    private final EmailField email = new EmailField();

    NewAccountDialog(
            AccountAdministration administration, BureauDirectory bureaus, CurrentActor current, Runnable done) {
        super("identity.account.create", "identity.create");
        this.administration = administration;
        this.current = current;
        this.done = done;
        this.bureau = new BureauChoice(bureaus);
        role.setLabel(getTranslation("identity.role"));
        role.setItems(OfficialsPanel.ROLES);
        role.setItemLabelGenerator(each -> getTranslation("identity.role." + each));
        role.addValueChangeListener(change -> bureau.setVisible(worksForBureau(change.getValue())));
        role.setValue(Role.REVIEWER);
        login.setLabel(getTranslation("identity.login.name"));
        login.setHelperText(getTranslation("identity.login.shape"));
        login.setRequired(true);
        name.setLabel(getTranslation("identity.personName"));
        name.setRequired(true);
        phone.setLabel(getTranslation("identity.account.phone"));
        email.setLabel(getTranslation("identity.account.email"));
        addFields(role, bureau, login, name, phone, email);
    }

    private static boolean worksForBureau(@Nullable Role role) {
        return role == Role.REVIEWER || role == Role.PUBLISHER;
    }

    @Override
    protected void submit() {
        var reading = new Reading();
        var newRole = reading.required(role, each -> each);
        var office = worksForBureau(role.getValue())
                ? reading.required(bureau, row -> (Affiliation) new Affiliation.OfBureau(row.id(), row.level()))
                : new Entry<Affiliation>(new Affiliation.Independent());
        var newLogin = reading.required(login, LoginName::new);
        var newName = reading.required(name, PersonName::new);
        var newPhone = reading.optional(phone, Phone::new);
        var newEmail = reading.optional(email, Email::new);
        if (reading.isComplete()) {
            open(
                    new NewAccount(
                            newLogin.get(),
                            newName.get(),
                            newRole.get(),
                            office.get(),
                            newPhone.orNull(),
                            newEmail.orNull()),
                    reading);
        }
    }

    private void open(NewAccount wanted, Reading reading) {
        try {
            var made = administration.open(current.require(), wanted);
            close();
            done.run();
            new OneTimePasswordDialog(made).open();
        } catch (RuleViolation violation) {
            if (violation.messageKey().startsWith("identity.login.")) {
                reading.refuse(login, violation);
            } else {
                reading.refuse(bureau, violation);
            }
        }
    }
}
