package io.tidu.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.publication.CorrectList;
import io.tidu.publication.ListRow;
import io.tidu.publication.NewList;
import io.tidu.publication.NoticeText;
import io.tidu.shared.TimeOrderedId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Collects what a correction changes, and publishes the next edition. Nothing is changed before that. */
class CorrectionDialog extends Dialog {

    /** A change with the words in which it is shown. */
    record Line(String words, CorrectList.Change change) {}

    private final transient PublicationDesk desk;
    private final transient ListRow list;
    private final transient Runnable published;
    private final transient List<Line> lines = new ArrayList<>();
    private final Div changes = new Div();
    private final TextField document = new TextField();
    private final TextField heading = new TextField();
    private final TextArea body = new TextArea();
    private final TextArea reason = new TextArea();
    private final UUID key = TimeOrderedId.next();

    CorrectionDialog(PublicationDesk desk, ListRow list, Runnable published) {
        this.desk = desk;
        this.list = list;
        this.published = published;
        setHeaderTitle(getTranslation("publication.correct.title", list.number()));
        setWidth("50rem");
        setMaxWidth("96vw");
        changes.addClassName("tidu-correction-changes");
        fields();
        var form = new ChangeForm(desk, list, this::take);
        add(new Paragraph(getTranslation("publication.correct.lead")), form, changes, document, heading, body, reason);
        var publish = new Button(getTranslation("publication.correct.publish"), click -> publish());
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("publication.view.cancel"), click -> close()), publish);
        show();
    }

    private void fields() {
        document.setLabel(getTranslation("publication.correct.document"));
        document.setMaxLength(NewList.DOCUMENT_NUMBER_LENGTH);
        document.setRequiredIndicatorVisible(true);
        document.setWidthFull();
        heading.setLabel(getTranslation("publication.correct.heading"));
        heading.setMaxLength(NoticeText.TITLE_LENGTH);
        heading.setValue(cut(getTranslation("publication.correct.headingText", list.title())));
        heading.setWidthFull();
        body.setLabel(getTranslation("publication.correct.body"));
        body.setMaxLength(NoticeText.BODY_LENGTH);
        body.setValue(getTranslation("publication.correct.bodyText"));
        body.setWidthFull();
        reason.setLabel(getTranslation("publication.correct.reason"));
        reason.setMaxLength(CorrectList.REASON_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
    }

    /** The title of a title that was long already. */
    private static String cut(String text) {
        return text.length() > NoticeText.TITLE_LENGTH ? text.substring(0, NoticeText.TITLE_LENGTH) : text;
    }

    private void take(Line line) {
        lines.add(line);
        show();
    }

    private void show() {
        changes.removeAll();
        changes.add(new H3(getTranslation("publication.correct.changes")));
        if (lines.isEmpty()) {
            changes.add(Blocks.soft(getTranslation("publication.correct.none")));
        }
        lines.forEach(line -> changes.add(row(line)));
    }

    private Div row(Line line) {
        var drop = new Button(getTranslation("publication.correct.drop"), click -> {
            lines.remove(line);
            show();
        });
        drop.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        var row = new Div(new Span(line.words()), Blocks.soft(line.change().reason()), drop);
        row.addClassName("tidu-correction-change");
        return row;
    }

    private void publish() {
        var corrected = desk.corrections()
                .correct(
                        desk.actor(),
                        new CorrectList(
                                list.number(),
                                document.getValue(),
                                heading.getValue(),
                                body.getValue(),
                                reason.getValue(),
                                lines.stream().map(Line::change).toList()),
                        key);
        close();
        published.run();
        Words.done(this, "publication.correct.done", corrected.number());
    }
}
