package io.tidu.publication.complaint.ui;

import com.vaadin.flow.component.html.Div;
import io.tidu.evidence.SlotCode;
import io.tidu.evidence.ui.EvidencePanel;
import io.tidu.publication.complaint.ComplaintView;
import io.tidu.publication.ui.Blocks;
import java.util.List;

/** What the firm was asked, and what it said. */
class InquiryCard extends Div {

    static final SlotCode ANSWER = new SlotCode("O02");

    InquiryCard(ComplaintDesk desk, ComplaintView view) {
        var row = view.row();
        var inquiry = row.inquiry();
        Blocks.card(this, getTranslation("publication.objection.view.inquiries"));
        if (row.enterprise() == null) {
            add(Blocks.soft(getTranslation("publication.complaint.view.unregistered")));
        }
        if (inquiry == null) {
            add(Blocks.soft(getTranslation("publication.objection.view.inquiries.none")));
            return;
        }
        add(
                Blocks.soft(getTranslation(
                        "publication.objection.view.asked.by",
                        inquiry.bureauName(),
                        inquiry.askedBy(),
                        ComplaintWords.minute(inquiry.askedAt()),
                        inquiry.dueOn().toString())),
                Blocks.written(inquiry.question()));
        var answer = inquiry.answer();
        var at = inquiry.answeredAt();
        if (answer == null || at == null) {
            add(Blocks.soft(ComplaintWords.progress(this, row, desk.today())));
            return;
        }
        add(
                Blocks.soft(getTranslation(
                        "publication.objection.view.answer.by",
                        String.valueOf(inquiry.answeredBy()),
                        ComplaintWords.minute(at))),
                Blocks.written(answer));
        if (view.rights().readsStatement()) {
            var files = new EvidencePanel(
                    desk.evidence(),
                    desk.actor(),
                    row.answerFiles(),
                    List.of(desk.slots().slot(ANSWER)));
            files.setReadOnly(true);
            add(files);
        }
    }
}
