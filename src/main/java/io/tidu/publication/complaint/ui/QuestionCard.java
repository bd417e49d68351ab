package io.tidu.publication.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.evidence.ui.EvidencePanel;
import io.tidu.publication.complaint.ComplaintText;
import io.tidu.publication.complaint.FirmComplaint;
import io.tidu.publication.complaint.ui.QuestionsView.Work;
import io.tidu.publication.ui.Blocks;
import io.tidu.publication.ui.Words;
import io.tidu.shared.TimeOrderedId;
import java.util.List;
import java.util.UUID;

/** One question for the firm, and its answer; given once, after asking. */
class QuestionCard extends Div {

    private final Work work;
    private final FirmComplaint about;
    private final Runnable changed;
    private final TextArea text = new TextArea();
    private final UUID key = TimeOrderedId.next();

    QuestionCard(Work work, FirmComplaint about, Runnable changed) {
        this.work = work;
        this.about = about;
        this.changed = changed;
        Blocks.card(this, Words.rung(work.types(), about.rung(), getLocale()) + " · " + about.number());
        add(
                Blocks.soft(getTranslation(
                        "publication.objection.firm.question",
                        about.bureau(),
                        ComplaintWords.minute(about.askedAt()),
                        about.dueOn().toString())),
                Blocks.written(about.question()));
        var answer = about.answer();
        if (answer != null) {
            add(Blocks.soft(getTranslation("publication.objection.firm.answer")), Blocks.written(answer), files(true));
        } else if (about.open()) {
            addForm();
        }
        if (!about.open()) {
            add(Blocks.soft(getTranslation("publication.complaint.firm.closed")));
        }
    }

    private void addForm() {
        if (work.today().isAfter(about.dueOn())) {
            var late = Blocks.soft(getTranslation("publication.complaint.firm.overdue"));
            late.addClassName("tidu-stale");
            add(late);
        }
        text.setLabel(getTranslation("publication.objection.firm.answer"));
        text.setHelperText(getTranslation("publication.objection.firm.answer.hint"));
        text.setMaxLength(ComplaintText.ANSWER);
        text.setMinRows(5);
        text.setWidthFull();
        var send = new Button(getTranslation("publication.objection.firm.send"), click -> ask());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(text, files(false), new Div(send));
    }

    private EvidencePanel files(boolean readOnly) {
        var files = new EvidencePanel(
                work.evidence(),
                work.actor(),
                about.files(),
                List.of(work.slots().slot(InquiryCard.ANSWER)));
        files.setReadOnly(readOnly);
        return files;
    }

    private void ask() {
        if (text.getValue().isBlank()) {
            text.setErrorMessage(getTranslation("publication.objection.missing.answer"));
            text.setInvalid(true);
            text.focus();
            return;
        }
        var sure = new ConfirmDialog(
                getTranslation("publication.objection.firm.send"),
                getTranslation("publication.objection.firm.send.ask"),
                getTranslation("publication.objection.firm.send"),
                confirmed -> {
                    work.answers().answer(work.actor(), about.number(), text.getValue(), key);
                    changed.run();
                    Words.done(this, "publication.objection.firm.sent");
                });
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("publication.objection.view.cancel"));
        sure.open();
    }
}
