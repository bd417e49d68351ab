package io.tidu.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.publication.NoticeEntry;
import io.tidu.publication.NoticeRow;
import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** Takes one firm out of a running notice, for a reason. */
class HoldBackDialog extends Dialog {

    private static final int REASON_LENGTH = 1000;

    private final TextArea reason = new TextArea();
    private final UUID key = TimeOrderedId.next();

    HoldBackDialog(PublicationDesk desk, NoticeRow notice, NoticeEntry entry, Runnable done) {
        setHeaderTitle(
                getTranslation("publication.view.holdBack.title", entry.firm().name()));
        setWidth("36rem");
        setMaxWidth("96vw");
        reason.setLabel(getTranslation("publication.view.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(REASON_LENGTH);
        reason.setMinRows(3);
        reason.setWidthFull();
        add(new Paragraph(getTranslation("publication.view.holdBack.ask")), reason);
        var confirm = new Button(getTranslation("publication.view.holdBack"), click -> {
            if (reason.isEmpty() || reason.getValue().isBlank()) {
                reason.setErrorMessage(getTranslation("publication.field.reason.missing"));
                reason.setInvalid(true);
                reason.focus();
                return;
            }
            desk.notices().holdBack(desk.actor(), notice.id(), entry.filing(), reason.getValue(), key);
            close();
            done.run();
            Words.done(this, "publication.view.heldBack", entry.firm().name());
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("publication.view.cancel"), click -> close()), confirm);
        reason.focus();
    }
}
