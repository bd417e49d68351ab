package io.tidu.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.filing.RoundRow;
import io.tidu.ladder.FilingKind;
import io.tidu.publication.NewNotice;
import io.tidu.publication.NoticeRow;
import io.tidu.publication.NoticeText;
import io.tidu.publication.NoticeWindow;
import io.tidu.shared.TimeOrderedId;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** Writes a notice: its text, its contacts, its days, and to what day they would lead. */
class NoticeDialog extends Dialog {

    /** What the notice is about. */
    record About(RoundRow round, NewNotice.Choice choice, int firms, String name) {}

    private final transient PublicationDesk desk;
    private final transient About about;
    private final transient Runnable made;
    private final TextField heading = new TextField();
    private final TextArea body = new TextArea();
    private final IntegerField days = new IntegerField();
    private final TextField business = new TextField();
    private final TextField discipline = new TextField();
    private final WindowPreview preview;
    private final UUID draftKey = TimeOrderedId.next();
    private final UUID openKey = TimeOrderedId.next();

    NoticeDialog(PublicationDesk desk, About about, Runnable made) {
        this.desk = desk;
        this.about = about;
        this.made = made;
        this.preview = new WindowPreview(desk.calendar());
        setHeaderTitle(getTranslation("publication.view.form.title"));
        setWidth("46rem");
        setMaxWidth("96vw");
        add(new Paragraph(getTranslation("publication.view.form.about", about.name(), about.firms())), form());
        buttons();
        begin();
    }

    private FormLayout form() {
        heading.setLabel(getTranslation("publication.view.form.heading"));
        heading.setMaxLength(NoticeText.TITLE_LENGTH);
        body.setLabel(getTranslation("publication.view.form.body"));
        body.setMaxLength(NoticeText.BODY_LENGTH);
        body.setMinRows(5);
        days.setLabel(getTranslation("publication.view.form.days"));
        days.setMin(NoticeWindow.SHORTEST);
        days.setMax(NoticeWindow.LONGEST);
        days.setStepButtonsVisible(true);
        days.addValueChangeListener(change -> preview());
        business.setLabel(getTranslation("publication.view.form.business"));
        business.setMaxLength(NoticeText.CONTACT_LENGTH);
        discipline.setLabel(getTranslation("publication.view.form.discipline"));
        discipline.setMaxLength(NoticeText.CONTACT_LENGTH);
        var form = new FormLayout(heading, body, days, preview, business, discipline);
        form.setColspan(heading, 2);
        form.setColspan(body, 2);
        return form;
    }

    /** The words that such notices have, and the contacts of the last one: they seldom change. */
    private void begin() {
        var round = about.round();
        var rung = Words.rung(desk.types(), round.rung().code(), Locale.SIMPLIFIED_CHINESE);
        var words = round.kind() == FilingKind.REVIEW ? "reviewText" : "headingText";
        heading.setValue(getTranslation(
                "publication.view.form." + words, String.valueOf(round.year()), String.valueOf(round.batch()), rung));
        body.setValue(getTranslation("publication.view.form.bodyText", rung));
        days.setValue(NoticeWindow.SHORTEST);
        desk.notices().notices(desk.actor(), 0, 1).stream()
                .map(NoticeRow::text)
                .findFirst()
                .ifPresent(last -> {
                    business.setValue(last.businessContact());
                    discipline.setValue(last.disciplineContact());
                });
    }

    private void preview() {
        var wanted = days.getValue();
        if (wanted == null || wanted < NoticeWindow.SHORTEST || wanted > NoticeWindow.LONGEST) {
            preview.clear();
        } else {
            preview.show(desk.notices().preview(desk.actor(), wanted));
        }
    }

    private void buttons() {
        var save = new Button(getTranslation("publication.view.form.save"), click -> {
            draft();
            finish();
            Words.done(this, "publication.view.saved");
        });
        var open = new Button(getTranslation("publication.view.form.open"), click -> openNotice());
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("publication.view.cancel"), click -> close()), save, open);
    }

    private void openNotice() {
        var draft = draft();
        finish();
        var opened = desk.notices().open(desk.actor(), draft.id(), openKey);
        Words.done(
                this,
                "publication.view.opened",
                opened.publicNumber(),
                opened.publicWindow().closesOn().toString());
    }

    private NoticeRow draft() {
        var text = new NoticeText(heading.getValue(), body.getValue(), business.getValue(), discipline.getValue());
        var command =
                new NewNotice(about.round().id(), about.choice(), Objects.requireNonNullElse(days.getValue(), 0), text);
        return desk.notices().draft(desk.actor(), command, draftKey);
    }

    private void finish() {
        close();
        made.run();
    }
}
