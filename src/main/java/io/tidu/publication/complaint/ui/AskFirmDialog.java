package io.tidu.publication.complaint.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import io.tidu.publication.AnswerDays;
import io.tidu.publication.complaint.ComplaintText;
import io.tidu.publication.ui.ObjectionDialog;
import java.util.Objects;
import java.util.UUID;

/** Accepts a complaint by asking the firm. */
class AskFirmDialog extends ObjectionDialog {

    private final ComplaintDesk desk;
    private final String number;
    private final IntegerField days = new IntegerField();

    AskFirmDialog(ComplaintDesk desk, String number, Runnable changed) {
        super(
                "publication.complaint.step.ask",
                "publication.objection.view.question",
                "publication.complaint.view.question.hint",
                ComplaintText.QUESTION,
                "publication.objection.missing.question",
                changed);
        this.desk = desk;
        this.number = number;
        addComponentAsFirst(new Paragraph(getTranslation("publication.complaint.step.ask.explained")));
        days.setLabel(getTranslation("publication.objection.view.days"));
        days.setHelperText(getTranslation("publication.complaint.view.days.hint"));
        days.setMin(AnswerDays.SHORTEST);
        days.setMax(AnswerDays.LONGEST);
        days.setStepButtonsVisible(true);
        days.setValue(AnswerDays.USUAL);
        add(days);
    }

    @Override
    protected void act(String words, UUID intent) {
        desk.complaints().ask(desk.actor(), number, words, Objects.requireNonNullElse(days.getValue(), 0), intent);
    }

    @Override
    protected String done() {
        return "publication.complaint.done.ask";
    }
}
