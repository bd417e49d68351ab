package io.tidu.publication.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.tidu.publication.ObjectionFinding;
import io.tidu.publication.ObjectionFinding.Opinion;
import io.tidu.publication.ObjectionRow;
import io.tidu.publication.ObjectionText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what the county or city found. */
class FindDialog extends ObjectionDialog {

    private final ObjectionDesk desk;
    private final ObjectionRow row;
    private final RadioButtonGroup<Opinion> opinion = new RadioButtonGroup<>();

    FindDialog(ObjectionDesk desk, ObjectionRow row, @Nullable ObjectionFinding before, Runnable changed) {
        super(
                "publication.objection.view.find",
                "publication.objection.view.finding",
                "",
                ObjectionText.FINDING,
                "publication.objection.missing.finding",
                changed);
        this.desk = desk;
        this.row = row;
        opinion.setLabel(getTranslation("publication.objection.view.opinion"));
        opinion.setItems(Opinion.values());
        opinion.setItemLabelGenerator(each -> getTranslation(each.messageKey()));
        opinion.setValue(before == null ? Opinion.UNFOUNDED : before.opinion());
        if (before != null) {
            text().setValue(before.text());
        }
        addComponentAsFirst(opinion);
    }

    @Override
    protected void act(String words, UUID intent) {
        desk.objections().find(desk.actor(), row.number(), opinion.getValue(), words, intent);
    }

    @Override
    protected String done() {
        return "publication.objection.view.done.find";
    }
}
