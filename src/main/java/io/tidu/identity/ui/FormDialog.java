package io.tidu.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;

/**
 * A dialog with a few fields, one way to go on and one way out. What was typed stays until it was accepted. The return key
 * does not submit, because it picks an entry of a list and begins a new line of a text.
 */
public abstract class FormDialog extends Dialog {

    private final Button go;

    protected FormDialog(String titleKey, String goKey) {
        setHeaderTitle(getTranslation(titleKey));
        setCloseOnOutsideClick(false);
        setWidth("32rem");
        go = new Button(getTranslation(goKey), click -> submit());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("identity.cancel"), click -> close()), go);
    }

    /** Puts the fields below each other. */
    protected final void addFields(Component... fields) {
        var form = new FormLayout(fields);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form);
    }

    /** Reads the fields, acts, and closes if that went well. */
    protected abstract void submit();
}
