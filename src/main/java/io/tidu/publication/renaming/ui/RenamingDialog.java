package io.tidu.publication.renaming.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.identity.Actor;
import io.tidu.publication.NewList;
import io.tidu.publication.NoticeText;
import io.tidu.publication.renaming.NewRenamingList;
import io.tidu.publication.renaming.RenamedOfRung;
import io.tidu.publication.renaming.RenamingLists;
import io.tidu.shared.TimeOrderedId;
import io.tidu.title.TitleTypes;
import java.util.Locale;
import java.util.UUID;

/** Publishes the new names of a rung. */
class RenamingDialog extends Dialog {

    private final Actor actor;
    private final RenamingLists lists;
    private final RenamedOfRung waiting;
    private final Runnable published;
    private final TextField document = new TextField();
    private final TextField heading = new TextField();
    private final TextArea body = new TextArea();
    private final UUID key = TimeOrderedId.next();

    RenamingDialog(Actor actor, RenamingLists lists, TitleTypes types, RenamedOfRung waiting, Runnable published) {
        this.actor = actor;
        this.lists = lists;
        this.waiting = waiting;
        this.published = published;
        setHeaderTitle(getTranslation("publication.cancel.rename.publish"));
        setWidth("46rem");
        setMaxWidth("96vw");
        var rung = types.find(waiting.rung())
                .map(type -> type.name(Locale.SIMPLIFIED_CHINESE))
                .orElse(waiting.rung());
        document.setLabel(getTranslation("publication.cancel.lists.document"));
        document.setMaxLength(NewList.DOCUMENT_NUMBER_LENGTH);
        document.setRequiredIndicatorVisible(true);
        document.setWidthFull();
        heading.setLabel(getTranslation("publication.cancel.lists.heading"));
        heading.setMaxLength(NoticeText.TITLE_LENGTH);
        heading.setWidthFull();
        heading.setValue(getTranslation("publication.cancel.rename.heading", rung));
        body.setLabel(getTranslation("publication.cancel.lists.body"));
        body.setMaxLength(NoticeText.BODY_LENGTH);
        body.setMinRows(4);
        body.setWidthFull();
        body.setValue(getTranslation("publication.cancel.rename.body", rung));
        add(
                new Paragraph(getTranslation(
                        "publication.cancel.rename.ask", waiting.firms().size())),
                document,
                heading,
                body);
        var publish = new Button(getTranslation("publication.cancel.rename.publish"), click -> publish());
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("publication.cancel.view.close"), click -> close()), publish);
    }

    private void publish() {
        if (document.getValue().isBlank()) {
            document.setErrorMessage(getTranslation("publication.field.document.missing"));
            document.setInvalid(true);
            document.focus();
            return;
        }
        var command = new NewRenamingList(waiting.rung(), document.getValue(), heading.getValue(), body.getValue());
        var list = lists.publish(actor, command, key);
        close();
        published.run();
        Notification.show(
                        getTranslation("publication.cancel.lists.done", list.number()),
                        5000,
                        Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }
}
