package io.tidu.publication.cancellation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.publication.NewList;
import io.tidu.publication.NoticeText;
import io.tidu.publication.cancellation.NewRestoration;
import io.tidu.publication.cancellation.Restorable;
import io.tidu.shared.TimeOrderedId;
import java.util.Locale;
import java.util.UUID;

/** Publishes the correction that gives a title back, after saying what follows. */
class RestoreDialog extends Dialog {

    private final CaseDesk desk;
    private final Restorable waiting;
    private final Runnable published;
    private final TextField document = new TextField();
    private final TextField heading = new TextField();
    private final TextArea body = new TextArea();
    private final UUID key = TimeOrderedId.next();

    RestoreDialog(CaseDesk desk, Restorable waiting, Runnable published) {
        this.desk = desk;
        this.waiting = waiting;
        this.published = published;
        setHeaderTitle(getTranslation("publication.cancel.restore.publish"));
        setWidth("46rem");
        setMaxWidth("96vw");
        fields();
        var consequence = new Div(new Paragraph(getTranslation(
                "publication.cancel.restore.ask",
                waiting.row().holder(),
                CaseWords.rung(desk.types(), waiting.title().rung(), getLocale()),
                desk.today().toString(),
                waiting.title().validUntil().toString())));
        consequence.addClassName("tidu-card");
        add(consequence, document, heading, body);
        var publish = new Button(getTranslation("publication.cancel.restore.publish"), click -> publish());
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("publication.cancel.view.close"), click -> close()), publish);
        document.focus();
    }

    private void fields() {
        var rung = CaseWords.rung(desk.types(), waiting.title().rung(), Locale.SIMPLIFIED_CHINESE);
        document.setLabel(getTranslation("publication.cancel.lists.document"));
        document.setMaxLength(NewList.DOCUMENT_NUMBER_LENGTH);
        document.setRequiredIndicatorVisible(true);
        document.setWidthFull();
        heading.setLabel(getTranslation("publication.cancel.lists.heading"));
        heading.setMaxLength(NoticeText.TITLE_LENGTH);
        heading.setWidthFull();
        heading.setValue(getTranslation("publication.cancel.restore.heading", rung));
        body.setLabel(getTranslation("publication.cancel.lists.body"));
        body.setMaxLength(NoticeText.BODY_LENGTH);
        body.setMinRows(4);
        body.setWidthFull();
        body.setValue(getTranslation(
                "publication.cancel.restore.body", rung, waiting.row().holder()));
    }

    private void publish() {
        if (document.getValue().isBlank()) {
            document.setErrorMessage(getTranslation("publication.field.document.missing"));
            document.setInvalid(true);
            document.focus();
            return;
        }
        var command = new NewRestoration(
                waiting.row().number(),
                waiting.title().rung(),
                document.getValue(),
                heading.getValue(),
                body.getValue());
        var list = desk.restorations().publish(desk.actor(), command, key);
        close();
        published.run();
        CaseWords.done(this, "publication.cancel.restore.done", list.number());
    }
}
