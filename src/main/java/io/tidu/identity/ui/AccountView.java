package io.tidu.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.Email;
import io.tidu.identity.OwnAccount;
import io.tidu.identity.Passwords;
import io.tidu.identity.Phone;
import io.tidu.shared.RuleViolation;
import jakarta.annotation.security.PermitAll;

/** One's own password and how one is reached. Whoever must choose a password comes here first and nowhere else. */
@Route("account")
@PermitAll
class AccountView extends Div implements HasDynamicTitle {

    private final OwnAccount own;
    private final CurrentActor current;
    private final PasswordField present = new PasswordField();
    private final PasswordField wanted = new PasswordField();
    private final PasswordField again = new PasswordField();

    AccountView(OwnAccount own, CurrentActor current, Passwords passwords) {
        this.own = own;
        this.current = current;
        addClassName("tidu-page");
        add(new H1(getTranslation("identity.account.title")));
        add(passwordForm(passwords.policy().hintKey()));
        if (!OwnAccount.mustChangePassword()) {
            add(contactForm());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.account.title");
    }

    private Div passwordForm(String hintKey) {
        boolean forced = OwnAccount.mustChangePassword();
        present.setLabel(
                getTranslation(forced ? "identity.account.oneTimePassword" : "identity.account.presentPassword"));
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        wanted.setLabel(getTranslation("identity.account.newPassword"));
        wanted.setAutocomplete(Autocomplete.NEW_PASSWORD);
        wanted.setHelperText(getTranslation(hintKey));
        again.setLabel(getTranslation("identity.account.newPasswordAgain"));
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        var change = new Button(getTranslation("identity.account.changePassword"), click -> changePassword());
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var card = card(
                "identity.account.password", forced ? "identity.account.forced" : "identity.account.password.hint");
        card.add(stacked(present, wanted, again), change);
        return card;
    }

    private void changePassword() {
        var reading = new Reading();
        var presentPassword = reading.required(present, String::toString);
        var wantedPassword = reading.required(wanted, String::toString);
        again.setInvalid(!wanted.getValue().equals(again.getValue()));
        again.setErrorMessage(getTranslation("identity.account.notTheSame"));
        if (!reading.isComplete() || again.isInvalid()) {
            return;
        }
        boolean forced = OwnAccount.mustChangePassword();
        try {
            own.changePassword(current.require(), presentPassword.get(), wantedPassword.get());
        } catch (RuleViolation violation) {
            reading.refuse(violation.messageKey().equals("identity.password.wrong") ? present : wanted, violation);
            return;
        }
        if (forced) {
            getUI().ifPresent(ui -> ui.getPage().setLocation("/start"));
        }
        present.clear();
        wanted.clear();
        again.clear();
        Notification.show(getTranslation("identity.account.passwordChanged"));
    }

    private Div contactForm() {
        var particulars = own.particulars(current.require());
        var phone = new TextField(getTranslation("identity.account.phone"));
        phone.setAutocomplete(Autocomplete.TEL);
        phone.setValue(particulars.phone() == null ? "" : particulars.phone());
        var email = new EmailField(getTranslation("identity.account.email"));
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setValue(particulars.email() == null ? "" : particulars.email());
        var save = new Button(getTranslation("identity.save"), click -> {
            var reading = new Reading();
            var newPhone = reading.optional(phone, Phone::new);
            var newEmail = reading.optional(email, Email::new);
            if (reading.isComplete()) {
                own.describe(current.require(), newPhone.orNull(), newEmail.orNull());
                Notification.show(getTranslation("identity.saved"));
            }
        });
        var card = card("identity.account.contact", "identity.account.contact.hint");
        card.add(stacked(phone, email), save);
        return card;
    }

    private Div card(String titleKey, String hintKey) {
        var card = new Div(new H2(getTranslation(titleKey)), new Paragraph(getTranslation(hintKey)));
        card.addClassName("tidu-card");
        return card;
    }

    private static FormLayout stacked(Component... fields) {
        var form = new FormLayout(fields);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        form.setMaxWidth("28rem");
        return form;
    }
}
