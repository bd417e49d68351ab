package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.filing.FilingAction;
import io.tidu.review.ReviewService;
import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** Says what taking a decision back leads to, and asks why where others read it. */
class TakeBackDialog extends Dialog {

    private final FilingAction action;
    private final TakeBack takeBack;
    private final TextArea reason = new TextArea();
    private final UUID key = TimeOrderedId.next();

    TakeBackDialog(FilingAction action, TakeBack takeBack) {
        this.action = action;
        this.takeBack = takeBack;
        setHeaderTitle(getTranslation(action.messageKey()));
        setWidth("32rem");
        setMaxWidth("96vw");
        add(new Paragraph(getTranslation("review.consequence." + action.name())));
        reason.setLabel(getTranslation(action.needsReason() ? "review.reason" : "review.return.note"));
        reason.setRequiredIndicatorVisible(action.needsReason());
        reason.setMaxLength(ReviewService.LONGEST_OPINION);
        reason.setWidthFull();
        if (action != FilingAction.UNDO) {
            add(reason);
        }
        var confirm = new Button(getTranslation("review.takeBack.confirm"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("review.cancel"), click -> close()), confirm);
    }

    private void confirm() {
        if (action.needsReason() && reason.getValue().isBlank()) {
            reason.setInvalid(true);
            reason.setErrorMessage(getTranslation("review.reason.missing"));
            reason.focus();
            return;
        }
        close();
        takeBack.now(action, reason.getValue(), key);
    }
}
