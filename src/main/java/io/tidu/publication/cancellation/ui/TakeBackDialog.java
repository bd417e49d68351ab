package io.tidu.publication.cancellation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.publication.cancellation.CaseText;
import io.tidu.publication.cancellation.ui.HearingsView.Work;
import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** The firm keeps its title after all. */
class TakeBackDialog extends Dialog {

    private final TextArea reason = new TextArea();
    private final UUID key = TimeOrderedId.next();
    private final Work work;
    private final String number;
    private final Runnable changed;

    TakeBackDialog(Work work, String number, Runnable changed) {
        this.work = work;
        this.number = number;
        this.changed = changed;
        setHeaderTitle(getTranslation("publication.surrender.takeBack"));
        setWidth("40rem");
        setMaxWidth("96vw");
        reason.setLabel(getTranslation("publication.surrender.takenBack"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(CaseText.REASON);
        reason.setMinRows(3);
        reason.setWidthFull();
        add(new Paragraph(getTranslation("publication.surrender.takeBack.ask")), reason);
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
        work.givingUp().takeBack(work.actor(), number, reason.getValue(), key);
        close();
        changed.run();
        CaseWords.done(this, "publication.surrender.takeBack.done");
    }
}
