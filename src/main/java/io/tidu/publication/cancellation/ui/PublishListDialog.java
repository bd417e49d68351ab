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
import io.tidu.publication.cancellation.NewCancellationList;
import io.tidu.publication.cancellation.WaitingList;
import io.tidu.shared.TimeOrderedId;
import java.util.Locale;
import java.util.UUID;

/** Publishes the list of a rung, after saying what follows for whom. */
class PublishListDialog extends Dialog {

    private final CaseDesk desk;
    private final WaitingList waiting;
    private final Runnable published;
    private final TextField document = new TextField();
    private final TextField heading = new TextField();
    private final TextArea body = new TextArea();
    private final UUID key = TimeOrderedId.next();

    PublishListDialog(CaseDesk desk, WaitingList waiting, Runnable published) {
        this.desk = desk;
        this.waiting = waiting;
        this.published = published;
        setHeaderTitle(getTranslation("publication.cancel.lists.publish"));
        setWidth("46rem");
        setMaxWidth("96vw");
        fields();
        var consequence = new Div(new Paragraph(getTranslation(
                "publication.cancel.lists.ask",
                waiting.ready(),
                CaseWords.rung(desk.types(), waiting.rung(), getLocale()),
                desk.today().toString())));
        consequence.addClassName("tidu-card");
        add(consequence, document, heading, body);
        var publish = new Button(getTranslation("publication.cancel.lists.publish"), click -> publish());
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("publication.cancel.view.close"), click -> close()), publish);
        document.focus();
    }

    private void fields() {
        var rung = CaseWords.rung(desk.types(), waiting.rung(), Locale.SIMPLIFIED_CHINESE);
        document.setLabel(getTranslation("publication.cancel.lists.document"));
        document.setMaxLength(NewList.DOCUMENT_NUMBER_LENGTH);
        document.setRequiredIndicatorVisible(true);
        document.setWidthFull();
        heading.setLabel(getTranslation("publication.cancel.lists.heading"));
        heading.setMaxLength(NoticeText.TITLE_LENGTH);
        heading.setWidthFull();
        heading.setValue(getTranslation(words() + ".heading.text", rung));
        body.setLabel(getTranslation("publication.cancel.lists.body"));
        body.setMaxLength(NoticeText.BODY_LENGTH);
        body.setMinRows(4);
        body.setWidthFull();
        body.setValue(getTranslation(words() + ".body.text", rung));
    }

    /** Where every firm asked for it itself the document says so. */
    private String words() {
        return waiting.entries().stream().allMatch(entry -> entry.row().isGivenUp())
                ? "publication.surrender.lists"
                : "publication.cancel.lists";
    }

    private void publish() {
        if (document.getValue().isBlank()) {
            document.setErrorMessage(getTranslation("publication.field.document.missing"));
            document.setInvalid(true);
            document.focus();
            return;
        }
        var command = new NewCancellationList(waiting.rung(), document.getValue(), heading.getValue(), body.getValue());
        var list = desk.lists().publish(desk.actor(), command, key);
        close();
        published.run();
        CaseWords.done(this, "publication.cancel.lists.done", list.number());
    }
}
