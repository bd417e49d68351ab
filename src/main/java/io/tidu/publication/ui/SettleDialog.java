package io.tidu.publication.ui;

import com.vaadin.flow.component.html.Paragraph;
import io.tidu.publication.ObjectionRow;
import io.tidu.publication.ObjectionText;
import java.util.UUID;

/** Settles an objection, after saying what follows for the firm. */
class SettleDialog extends ObjectionDialog {

    private final ObjectionDesk desk;
    private final ObjectionRow row;
    private final boolean upheld;

    SettleDialog(ObjectionDesk desk, ObjectionRow row, boolean upheld, Runnable changed) {
        super(
                upheld ? "publication.objection.view.uphold" : "publication.objection.view.dismiss",
                "publication.objection.view.decision",
                "publication.objection.view.decision.hint",
                ObjectionText.DECISION,
                "publication.objection.missing.decision",
                changed);
        this.desk = desk;
        this.row = row;
        this.upheld = upheld;
        addComponentAsFirst(new Paragraph(getTranslation(
                upheld ? "publication.objection.view.uphold.ask" : "publication.objection.view.dismiss.ask")));
    }

    @Override
    protected void act(String words, UUID intent) {
        desk.objections().settle(desk.actor(), row.number(), upheld, words, intent);
    }

    @Override
    protected String done() {
        return "publication.objection.view.done.settle";
    }
}
