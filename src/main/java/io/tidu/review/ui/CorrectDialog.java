package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why a completed check is opened again. */
class CorrectDialog extends Dialog {

    CorrectDialog(Consumer<String> correct) {
        setHeaderTitle(getTranslation("review.spot.correct"));
        setWidth("min(96vw, 32rem)");
        var reason = new TextArea(getTranslation("review.spot.correct.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(1000);
        reason.setWidthFull();
        var confirm = new Button(getTranslation("review.spot.correct.confirm"), click -> {
            correct.accept(reason.getValue());
            close();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation("review.spot.correct.about")), reason);
        getFooter().add(new Button(getTranslation("review.cancel"), click -> close()), confirm);
        reason.focus();
    }
}
