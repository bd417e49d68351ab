package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;

/** A link to be copied by hand. */
class LinkDialog extends Dialog {

    LinkDialog(String link) {
        setHeaderTitle(getTranslation("review.views.link"));
        setWidth("36rem");
        setMaxWidth("96vw");
        var field = new TextField();
        field.setAriaLabel(getTranslation("review.views.link"));
        field.setValue(link);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        add(field);
        getFooter().add(new Button(getTranslation("review.views.close"), click -> close()));
        field.focus();
    }
}
