package io.tidu.review.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tidu.filing.FilingAction;
import io.tidu.review.Decision;
import io.tidu.review.ReviewService;
import io.tidu.shared.TimeOrderedId;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Asks for the reason that a decision needs, beginning with the opinion already written. */
abstract class ReasonDialog extends Dialog {

    private final TextArea reason = new TextArea();
    private final BiConsumer<Decision, UUID> decide;
    private final UUID key = TimeOrderedId.next();

    ReasonDialog(FilingAction action, String opinion, BiConsumer<Decision, UUID> decide) {
        this.decide = decide;
        setHeaderTitle(getTranslation(action.messageKey()));
        setWidth("36rem");
        setMaxWidth("96vw");
        reason.setLabel(getTranslation("review.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(ReviewService.LONGEST_OPINION);
        reason.setMinRows(4);
        reason.setWidthFull();
        reason.setValue(opinion);
        add(new Paragraph(getTranslation("review.consequence." + action.name())), reason);
        var confirm = new Button(getTranslation(action.messageKey()), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        getFooter().add(new Button(getTranslation("review.cancel"), click -> close()), confirm);
        reason.focus();
    }

    /** Says what is typed while it is typed. */
    void whileTyping(Consumer<String> listener) {
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addValueChangeListener(typed -> listener.accept(typed.getValue()));
    }

    /** What has been written so far. */
    String words() {
        return reason.getValue();
    }

    abstract Decision decision(String reason);

    private void confirm() {
        if (reason.getValue().isBlank()) {
            reason.setInvalid(true);
            reason.setErrorMessage(getTranslation("review.reason.missing"));
            reason.focus();
            return;
        }
        decide.accept(decision(reason.getValue().strip()), key);
        close();
    }
}
