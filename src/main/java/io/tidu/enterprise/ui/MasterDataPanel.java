package io.tidu.enterprise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.enterprise.EnterpriseProfile;
import io.tidu.enterprise.EnterpriseRecords;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.Email;
import io.tidu.identity.PersonName;
import io.tidu.identity.Phone;
import io.tidu.identity.ui.Reading;
import io.tidu.shared.Industries;
import io.tidu.shared.Industry;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The master data of a firm; its filler changes what does not need the county. */
class MasterDataPanel extends Div {

    private static final int FOUND_AT_MOST = 500;
    private static final int LONGEST_ADDRESS = 200;

    private final EnterpriseRecords records;
    private final Industries industries;
    private final CurrentActor current;
    private final EnterpriseProfile profile;
    private final Runnable done;
    private final ComboBox<Industry> industry = new ComboBox<>();
    private final TextField address = new TextField();
    private final TextField contact = new TextField();
    private final TextField phone = new TextField();
    private final EmailField email = new EmailField();

    MasterDataPanel(
            EnterpriseRecords records,
            Industries industries,
            CurrentActor current,
            EnterpriseProfile profile,
            String bureau,
            boolean keeps,
            Runnable done) {
        this.records = records;
        this.industries = industries;
        this.current = current;
        this.profile = profile;
        this.done = done;
        addClassName("tidu-card");
        add(new H2(getTranslation("enterprise.firm.master")));
        add(new FormLayout(
                fixed("enterprise.creditCode", profile.enterprise().creditCode().value()),
                fixed("enterprise.bureau", bureau)));
        if (profile.names().size() > 1) {
            add(fixed("enterprise.firm.names", earlierNames()));
        }
        fillFields();
        var fields = new FormLayout(industry, address, contact, phone, email);
        add(fields);
        Stream.of(address, contact, phone).forEach(field -> field.setReadOnly(!keeps));
        industry.setReadOnly(!keeps);
        email.setReadOnly(!keeps);
        if (keeps) {
            var save = new Button(getTranslation("identity.save"), click -> save());
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(save);
        }
    }

    private void fillFields() {
        industry.setLabel(getTranslation("enterprise.industry"));
        industry.setItemLabelGenerator(each -> industries.letteredCode(each) + " " + each.name());
        industry.setClearButtonVisible(true);
        industry.setItems(query -> industries.search(query.getFilter().orElse(""), FOUND_AT_MOST).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        industry.setValue(known(profile.enterprise().industryCode()));
        address.setLabel(getTranslation("enterprise.address"));
        address.setMaxLength(LONGEST_ADDRESS);
        address.setValue(Objects.toString(profile.address(), ""));
        contact.setLabel(getTranslation("enterprise.contact.name"));
        contact.setValue(Objects.toString(profile.contact().name(), ""));
        contact.setAutocomplete(Autocomplete.NAME);
        phone.setLabel(getTranslation("enterprise.contact.phone"));
        phone.setValue(Objects.toString(profile.contact().phone(), ""));
        phone.setAutocomplete(Autocomplete.TEL);
        email.setLabel(getTranslation("enterprise.contact.email"));
        email.setValue(Objects.toString(profile.contact().email(), ""));
        email.setAutocomplete(Autocomplete.EMAIL);
    }

    private @Nullable Industry known(@Nullable String code) {
        return code == null ? null : industries.find(code).orElse(null);
    }

    private String earlierNames() {
        return String.join(
                "; ",
                profile.names().stream()
                        .limit(profile.names().size() - 1L)
                        .map(spell -> spell.name() + " (" + spell.validFrom() + " – " + spell.validTo() + ")")
                        .toList());
    }

    private TextField fixed(String labelKey, String value) {
        var field = new TextField(getTranslation(labelKey));
        field.setValue(value);
        field.setReadOnly(true);
        field.setWidthFull();
        return field;
    }

    private void save() {
        var reading = new Reading();
        var newIndustry = reading.optional(industry, industries::letteredCode);
        var newAddress = reading.optional(address, String::strip);
        var newContact = reading.required(contact, PersonName::new);
        var newPhone = reading.required(phone, Phone::new);
        var newEmail = reading.optional(email, Email::new);
        if (reading.isComplete()) {
            records.describe(
                    current.require(),
                    profile.enterprise().id(),
                    profile.version(),
                    newIndustry.orNull(),
                    newAddress.orNull(),
                    newContact.get(),
                    newPhone.get(),
                    newEmail.orNull());
            Notification.show(getTranslation("identity.saved"));
            done.run();
        }
    }
}
