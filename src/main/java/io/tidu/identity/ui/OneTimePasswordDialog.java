package io.tidu.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.identity.OneTimePassword;

/** Shows a password that was made for somebody, once; it is not kept anywhere and cannot be shown again. */
public class OneTimePasswordDialog extends Dialog {

    public OneTimePasswordDialog(OneTimePassword made) {
        setHeaderTitle(getTranslation("identity.oneTime.title"));
        setCloseOnOutsideClick(false);
        setWidth("26rem");
        add(
                new Paragraph(getTranslation("identity.oneTime.hint")),
                shown("identity.login.name", made.login()),
                shown("identity.login.password", made.password()));
        var done = new Button(getTranslation("identity.oneTime.done"), click -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(done);
    }

    private TextField shown(String label, String value) {
        var field = new TextField(getTranslation(label));
        field.setValue(value);
        field.setReadOnly(true);
        field.setWidthFull();
        return field;
    }
}
