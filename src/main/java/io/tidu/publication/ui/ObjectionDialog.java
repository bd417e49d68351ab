package io.tidu.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** A step about an objection or a complaint that needs words. */
public abstract class ObjectionDialog extends Dialog {

    private final TextArea text = new TextArea();
    private final UUID key = TimeOrderedId.next();
    private final Runnable changed;
    private final String missing;

    /** @param missing said where nothing was typed */
    protected ObjectionDialog(String title, String label, String hint, int longest, String missing, Runnable changed) {
        this.changed = changed;
        this.missing = missing;
        setHeaderTitle(getTranslation(title));
        setWidth("40rem");
        setMaxWidth("96vw");
        text.setLabel(getTranslation(label));
        text.setRequiredIndicatorVisible(true);
        text.setMaxLength(longest);
        text.setMinRows(5);
        text.setWidthFull();
        if (!hint.isEmpty()) {
            text.setHelperText(getTranslation(hint));
        }
        add(text);
        var confirm = new Button(getTranslation("publication.objection.view.confirm"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("publication.objection.view.cancel"), click -> close()), confirm);
        text.focus();
    }

    protected TextArea text() {
        return text;
    }

    private void confirm() {
        if (text.getValue().isBlank()) {
            text.setErrorMessage(getTranslation(missing));
            text.setInvalid(true);
            text.focus();
            return;
        }
        act(text.getValue(), key);
        close();
        changed.run();
        Words.done(this, done());
    }

    protected abstract void act(String words, UUID intent);

    /** The key of the text that says it was done. */
    protected abstract String done();
}
