package io.tidu.publication.complaint.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.publication.cancellation.NewCase;
import io.tidu.publication.complaint.ComplaintText;
import io.tidu.publication.complaint.Finding;
import io.tidu.publication.ui.Blocks;
import io.tidu.publication.ui.ObjectionDialog;
import io.tidu.title.ending.EndingRule;
import java.util.Objects;
import java.util.UUID;

/** Opens a case because a complaint is founded, or because the firm did not answer. */
class FoundDialog extends ObjectionDialog {

    private final ComplaintDesk desk;
    private final String number;
    private final Select<EndingRule> cause = new Select<>();
    private final Div clause = new Div();
    private final TextArea facts = new TextArea();
    private final IntegerField days = new IntegerField();

    FoundDialog(ComplaintDesk desk, String number, Runnable changed) {
        super(
                "publication.complaint.step.found",
                "publication.complaint.answer",
                "publication.complaint.view.answer.hint",
                ComplaintText.DECISION,
                "publication.complaint.refused.missing.decision",
                changed);
        this.desk = desk;
        this.number = number;
        text().setValue(getTranslation("publication.complaint.found.answer"));
        fields();
        addComponentAtIndex(0, new Paragraph(getTranslation("publication.complaint.step.found.explained")));
        addComponentAtIndex(1, cause);
        addComponentAtIndex(2, clause);
        addComponentAtIndex(3, facts);
        addComponentAtIndex(4, days);
    }

    private void fields() {
        cause.setLabel(getTranslation("publication.cancel.new.cause"));
        cause.setItems(desk.complaints().foundable(desk.actor(), number).rules());
        cause.setItemLabelGenerator(rule -> getTranslation(rule.messageKey()));
        cause.setWidthFull();
        cause.addValueChangeListener(change -> clause(change.getValue()));
        facts.setLabel(getTranslation("publication.cancel.new.facts"));
        facts.setHelperText(getTranslation("publication.cancel.new.facts.hint"));
        facts.setMaxLength(NewCase.FACTS);
        facts.setMinRows(4);
        facts.setWidthFull();
        days.setLabel(getTranslation("publication.cancel.new.days"));
        days.setMin(NewCase.SHORTEST);
        days.setMax(NewCase.LONGEST);
        days.setStepButtonsVisible(true);
        days.setValue(NewCase.USUAL);
    }

    private void clause(EndingRule rule) {
        clause.removeAll();
        clause.add(
                Blocks.written(rule.clause().text().in(getLocale())),
                Blocks.soft(getTranslation(
                        "publication.cancel.view.clause.document",
                        rule.clause().document(),
                        getTranslation(rule.clause().certainty().messageKey()))));
    }

    @Override
    protected void act(String words, UUID intent) {
        var chosen = cause.getValue();
        var finding = new Finding(
                chosen == null ? "" : chosen.cause(),
                facts.getValue(),
                Objects.requireNonNullElse(days.getValue(), 0),
                words);
        var opened = desk.complaints().found(desk.actor(), number, finding, intent);
        UI.getCurrent().navigate("cancellations/" + opened);
    }

    @Override
    protected String done() {
        return "publication.cancel.new.done";
    }
}
