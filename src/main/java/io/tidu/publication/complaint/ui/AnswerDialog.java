package io.tidu.publication.complaint.ui;

import com.vaadin.flow.component.html.Paragraph;
import io.tidu.publication.complaint.ComplaintText;
import io.tidu.publication.ui.ObjectionDialog;
import java.util.UUID;

/** Answers who complains: not accepted, or looked into and not so. */
class AnswerDialog extends ObjectionDialog {

    private final ComplaintDesk desk;
    private final String number;
    private final boolean lookedInto;

    AnswerDialog(ComplaintDesk desk, String number, boolean lookedInto, Runnable changed) {
        super(
                lookedInto ? "publication.complaint.step.dismiss" : "publication.complaint.step.refuse",
                "publication.complaint.answer",
                "publication.complaint.view.answer.hint",
                ComplaintText.DECISION,
                "publication.complaint.refused.missing.decision",
                changed);
        this.desk = desk;
        this.number = number;
        this.lookedInto = lookedInto;
        addComponentAsFirst(new Paragraph(getTranslation(
                lookedInto
                        ? "publication.complaint.step.dismiss.explained"
                        : "publication.complaint.step.refuse.explained")));
    }

    @Override
    protected void act(String words, UUID intent) {
        if (lookedInto) {
            desk.complaints().dismiss(desk.actor(), number, words, intent);
        } else {
            desk.complaints().refuse(desk.actor(), number, words, intent);
        }
    }

    @Override
    protected String done() {
        return "publication.complaint.done.answered";
    }
}
