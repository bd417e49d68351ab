package io.tidu.publication.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import io.tidu.publication.AnswerDays;
import io.tidu.publication.ObjectionRow;
import io.tidu.publication.ObjectionText;
import java.util.Objects;
import java.util.UUID;

/** Asks the firm. */
class AskDialog extends ObjectionDialog {

    private final ObjectionDesk desk;
    private final ObjectionRow row;
    private final IntegerField days = new IntegerField();

    AskDialog(ObjectionDesk desk, ObjectionRow row, Runnable changed) {
        super(
                "publication.objection.view.ask",
                "publication.objection.view.question",
                "publication.objection.view.question.hint",
                ObjectionText.QUESTION,
                "publication.objection.missing.question",
                changed);
        this.desk = desk;
        this.row = row;
        days.setLabel(getTranslation("publication.objection.view.days"));
        days.setMin(AnswerDays.SHORTEST);
        days.setMax(AnswerDays.LONGEST);
        days.setStepButtonsVisible(true);
        days.setValue(AnswerDays.USUAL);
        add(days);
    }

    @Override
    protected void act(String words, UUID intent) {
        int given = Objects.requireNonNullElse(days.getValue(), 0);
        desk.objections().ask(desk.actor(), row.number(), words, given, intent);
    }

    @Override
    protected String done() {
        return "publication.objection.view.done.ask";
    }
}
