package io.tidu.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.tidu.shared.RuleViolation;

/** The files that were not taken, each with its reason, until the person has read it and puts it away. */
class Refusals extends UnorderedList {

    Refusals() {
        addClassName("tidu-evidence-refusals");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void add(String fileName, RuleViolation refused) {
        add(fileName, getTranslation(refused.messageKey(), refused.arguments().toArray()));
    }

    void add(String fileName, String reason) {
        var name = new Span(fileName);
        name.addClassName("tidu-evidence-name");
        var item = new ListItem(name, new Span(reason));
        var dismiss = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> dismiss(item));
        dismiss.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        dismiss.setAriaLabel(getTranslation("evidence.refusal.dismiss", fileName));
        item.add(dismiss);
        add(item);
        setVisible(true);
    }

    private void dismiss(ListItem item) {
        remove(item);
        setVisible(getComponentCount() > 0);
    }
}
