package io.tidu.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.identity.Actor;
import io.tidu.publication.ObjectionAnswers;
import io.tidu.publication.ObjectionInquiry;
import io.tidu.publication.ObjectionText;
import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** The answer of a firm to one question; given once, after asking. */
class AnswerForm extends Div {

    private final Actor actor;
    private final ObjectionAnswers answers;
    private final ObjectionInquiry inquiry;
    private final Runnable changed;
    private final TextArea text = new TextArea();
    private final UUID key = TimeOrderedId.next();

    AnswerForm(Actor actor, ObjectionAnswers answers, ObjectionInquiry inquiry, boolean overdue, Runnable changed) {
        this.actor = actor;
        this.answers = answers;
        this.inquiry = inquiry;
        this.changed = changed;
        addClassName("tidu-answer");
        text.setLabel(getTranslation("publication.objection.firm.answer"));
        text.setHelperText(getTranslation("publication.objection.firm.answer.hint"));
        text.setMaxLength(ObjectionText.ANSWER);
        text.setMinRows(5);
        text.setWidthFull();
        var send = new Button(getTranslation("publication.objection.firm.send"), click -> ask());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (overdue) {
            var late = Blocks.soft(getTranslation("publication.objection.firm.overdue"));
            late.addClassName("tidu-stale");
            add(late);
        }
        add(text, send);
    }

    private void ask() {
        if (text.getValue().isBlank()) {
            text.setErrorMessage(getTranslation("publication.objection.missing.answer"));
            text.setInvalid(true);
            text.focus();
            return;
        }
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("publication.objection.firm.send"));
        dialog.setText(getTranslation("publication.objection.firm.send.ask"));
        dialog.setConfirmText(getTranslation("publication.objection.firm.send"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("publication.objection.view.cancel"));
        dialog.addConfirmListener(confirmed -> send());
        dialog.open();
    }

    private void send() {
        answers.answer(actor, inquiry.id(), text.getValue(), key);
        changed.run();
        Words.done(this, "publication.objection.firm.sent");
    }
}
