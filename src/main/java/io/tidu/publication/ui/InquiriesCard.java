package io.tidu.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.evidence.SlotCode;
import io.tidu.evidence.ui.EvidencePanel;
import io.tidu.publication.ObjectionInquiry;
import io.tidu.publication.ObjectionView;
import io.tidu.shared.Zone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the firm was asked, and what it said. */
class InquiriesCard extends Div {

    static final SlotCode FILES = new SlotCode("O02");

    private final ObjectionDesk desk;
    private final boolean readsFiles;

    InquiriesCard(ObjectionDesk desk, ObjectionView view, Runnable changed) {
        this.desk = desk;
        this.readsFiles = view.rights().readsStatement();
        Blocks.card(this, getTranslation("publication.objection.view.inquiries"));
        if (view.inquiries().isEmpty()) {
            add(Blocks.soft(getTranslation("publication.objection.view.inquiries.none")));
        }
        view.inquiries().forEach(inquiry -> add(inquiry(inquiry)));
        if (view.rights().asks()) {
            var ask = new Button(
                    getTranslation("publication.objection.view.ask"),
                    click -> new AskDialog(desk, view.row(), changed).open());
            add(new Div(ask));
        }
    }

    private Div inquiry(ObjectionInquiry inquiry) {
        var block = new Div(
                Blocks.soft(getTranslation(
                        "publication.objection.view.asked.by",
                        inquiry.bureauName(),
                        inquiry.askedBy(),
                        ObjectionWords.minute(inquiry.askedAt()),
                        inquiry.dueOn().toString())),
                Blocks.written(inquiry.question()));
        block.addClassName("tidu-inquiry");
        var answer = inquiry.answer();
        var answeredAt = inquiry.answeredAt();
        if (answer == null || answeredAt == null) {
            block.add(none(inquiry));
            return block;
        }
        var by = new Div(Blocks.soft(getTranslation(
                "publication.objection.view.answer.by",
                String.valueOf(inquiry.answeredBy()),
                ObjectionWords.minute(answeredAt))));
        if (isLate(inquiry, answeredAt)) {
            by.add(late());
        }
        block.add(by, Blocks.written(answer));
        if (readsFiles) {
            block.add(files(inquiry));
        }
        return block;
    }

    private Div none(ObjectionInquiry inquiry) {
        var none = new Div(Blocks.soft(getTranslation("publication.objection.view.answer.none")));
        if (desk.today().isAfter(inquiry.dueOn())) {
            none.add(late());
        }
        return none;
    }

    private Span late() {
        var late = new Span(getTranslation("publication.objection.view.answer.late"));
        late.addClassNames("tidu-tag", "unmet");
        return late;
    }

    private static boolean isLate(ObjectionInquiry inquiry, Instant answeredAt) {
        return LocalDate.ofInstant(answeredAt, Zone.SHANGHAI).isAfter(inquiry.dueOn());
    }

    private EvidencePanel files(ObjectionInquiry inquiry) {
        var files = new EvidencePanel(
                desk.evidence(),
                desk.actor(),
                inquiry.id().dossier(),
                List.of(desk.slots().slot(FILES)));
        files.setReadOnly(true);
        return files;
    }
}
