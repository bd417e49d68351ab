package io.tidu.publication.cancellation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.publication.cancellation.CaseRow;
import io.tidu.publication.cancellation.CaseText;
import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** Takes a step for which a reason is needed, after saying what follows. */
class CaseReasonDialog extends Dialog {

    private final TextArea reason = new TextArea();
    private final UUID key = TimeOrderedId.next();
    private final ReasonStep step;
    private final CaseDesk desk;
    private final CaseRow row;
    private final Runnable changed;

    CaseReasonDialog(ReasonStep step, CaseDesk desk, CaseRow row, Runnable changed) {
        this.step = step;
        this.desk = desk;
        this.row = row;
        this.changed = changed;
        setHeaderTitle(getTranslation(step.messageKey(row)));
        setWidth("40rem");
        setMaxWidth("96vw");
        reason.setLabel(getTranslation("publication.cancel.view.reason"));
        reason.setHelperText(getTranslation("publication.cancel.view.reason.hint"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(CaseText.REASON);
        reason.setMinRows(5);
        reason.setWidthFull();
        add(new Paragraph(getTranslation(step.messageKey(row) + ".ask")), reason);
        var confirm = new Button(getTranslation("publication.cancel.view.confirm"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("publication.cancel.view.close"), click -> close()), confirm);
        reason.focus();
    }

    private void confirm() {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("publication.cancel.refused.missing.reason"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        step.take(desk, row.number(), reason.getValue(), key);
        close();
        changed.run();
        CaseWords.done(this, step.messageKey(row) + ".done");
    }
}
