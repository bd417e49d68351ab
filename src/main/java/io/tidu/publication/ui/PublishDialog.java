package io.tidu.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.filing.FilingId;
import io.tidu.publication.ChangedEntry;
import io.tidu.publication.ListKind;
import io.tidu.publication.NewList;
import io.tidu.publication.NoticeRow;
import io.tidu.publication.NoticeText;
import io.tidu.shared.TimeOrderedId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Publishes the list of a closed notice, after saying what follows for whom and until when. */
class PublishDialog extends Dialog {

    private final PublicationDesk desk;
    private final NoticeRow notice;
    private final Runnable published;
    private final TextField document = new TextField();
    private final TextField heading = new TextField();
    private final TextArea body = new TextArea();
    private final CheckboxGroup<ChangedEntry> changed = new CheckboxGroup<>();
    private final UUID key = TimeOrderedId.next();

    PublishDialog(PublicationDesk desk, NoticeRow notice, Runnable published) {
        this.desk = desk;
        this.notice = notice;
        this.published = published;
        setHeaderTitle(getTranslation("publication.view.publish.title"));
        setWidth("46rem");
        setMaxWidth("96vw");
        fields();
        add(consequence(), document, heading, body);
        askAboutChanged();
        var publish = new Button(getTranslation("publication.view.publish"), click -> publish());
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("publication.view.cancel"), click -> close()), publish);
        document.focus();
    }

    private void askAboutChanged() {
        var waiting = desk.lists().changed(desk.actor(), notice.id());
        if (waiting.isEmpty()) {
            return;
        }
        changed.setLabel(getTranslation("publication.view.publish.changed"));
        changed.setHelperText(getTranslation("publication.view.publish.changed.hint"));
        changed.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        changed.setItems(waiting);
        changed.setItemLabelGenerator(firm -> getTranslation(
                "publication.view.publish.changed.line",
                firm.name(),
                getTranslation(firm.kind().messageKey()),
                firm.happenedOn().toString(),
                firm.report()));
        add(changed);
    }

    private Set<FilingId> despite() {
        return changed.getValue().stream().map(ChangedEntry::filing).collect(Collectors.toSet());
    }

    private Div consequence() {
        var today = desk.today();
        var type = desk.types().require(notice.rung());
        var text = new Div(new Paragraph(getTranslation(
                "publication.view.publish.ask",
                notice.ready(),
                type.name(getLocale()),
                type.lastDay(today).toString())));
        text.addClassName("tidu-card");
        if (notice.heldBack() > 0) {
            text.add(new Paragraph(getTranslation("publication.view.publish.heldBack", notice.heldBack())));
        }
        if (notice.disputed() > 0) {
            text.add(new Paragraph(getTranslation("publication.view.publish.disputed", notice.disputed())));
        }
        return text;
    }

    private void fields() {
        var rung = Words.rung(desk.types(), notice.rung(), Locale.SIMPLIFIED_CHINESE);
        var words = notice.listNumber() != null
                ? "supplementText"
                : notice.leadsTo() == ListKind.REVIEW_PASSED ? "reviewText" : "headingText";
        document.setLabel(getTranslation("publication.view.publish.document"));
        document.setMaxLength(NewList.DOCUMENT_NUMBER_LENGTH);
        document.setRequiredIndicatorVisible(true);
        document.setWidthFull();
        heading.setLabel(getTranslation("publication.view.publish.heading"));
        heading.setMaxLength(NoticeText.TITLE_LENGTH);
        heading.setWidthFull();
        heading.setValue(getTranslation(
                "publication.view.publish." + words,
                String.valueOf(notice.year()),
                String.valueOf(notice.batch()),
                rung));
        body.setLabel(getTranslation("publication.view.publish.body"));
        body.setMaxLength(NoticeText.BODY_LENGTH);
        body.setMinRows(4);
        body.setWidthFull();
        body.setValue(getTranslation("publication.view.publish.bodyText", rung));
    }

    private void publish() {
        if (document.getValue().isBlank()) {
            document.setErrorMessage(getTranslation("publication.field.document.missing"));
            document.setInvalid(true);
            document.focus();
            return;
        }
        var command = new NewList(notice.id(), document.getValue(), heading.getValue(), body.getValue(), despite());
        var list = desk.lists().publish(desk.actor(), command, key);
        close();
        published.run();
        Words.done(this, "publication.view.published", list.number());
    }
}
