package io.tidu.publication.ui;

import com.vaadin.flow.component.html.Div;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceSlots;
import io.tidu.evidence.ui.EvidencePanel;
import io.tidu.identity.Actor;
import io.tidu.publication.FirmObjection;
import io.tidu.publication.ObjectionAnswers;
import io.tidu.publication.ObjectionInquiry;
import io.tidu.publication.ObjectionStatus;
import java.time.LocalDate;
import java.util.List;

/** One objection as the firm sees it: the questions, its answers, and the decision. */
class FirmCard extends Div {

    private final Actor actor;
    private final ObjectionAnswers answers;
    private final EvidenceService evidence;
    private final EvidenceSlots slots;
    private final FirmObjection objection;
    private final LocalDate today;
    private final Runnable changed;

    FirmCard(
            Actor actor,
            ObjectionAnswers answers,
            EvidenceService evidence,
            EvidenceSlots slots,
            FirmObjection objection,
            LocalDate today,
            Runnable changed) {
        this.actor = actor;
        this.answers = answers;
        this.evidence = evidence;
        this.slots = slots;
        this.objection = objection;
        this.today = today;
        this.changed = changed;
        Blocks.card(
                this, getTranslation("publication.objection.firm.head", objection.noticeNumber(), objection.number()));
        var head = new Div(
                ObjectionWords.tag(this, objection.status()),
                Blocks.soft(getTranslation("publication.objection.receivedAt") + " "
                        + ObjectionWords.minute(objection.receivedAt())));
        head.addClassName("tidu-head");
        add(head);
        objection.inquiries().forEach(inquiry -> add(inquiry(inquiry)));
        if (isOpen() && objection.inquiries().stream().allMatch(ObjectionInquiry::isAnswered)) {
            add(Blocks.soft(getTranslation("publication.objection.firm.waiting")));
        }
        decision();
    }

    private boolean isOpen() {
        return objection.status() == ObjectionStatus.OPEN;
    }

    private void decision() {
        var decision = objection.decision();
        if (decision != null) {
            add(Blocks.soft(getTranslation("publication.objection.firm.settled")), Blocks.written(decision));
        }
    }

    private Div inquiry(ObjectionInquiry inquiry) {
        var block = new Div(
                Blocks.soft(getTranslation(
                        "publication.objection.firm.question",
                        inquiry.bureauName(),
                        ObjectionWords.minute(inquiry.askedAt()),
                        inquiry.dueOn().toString())),
                Blocks.written(inquiry.question()));
        block.addClassName("tidu-inquiry");
        var answer = inquiry.answer();
        var at = inquiry.answeredAt();
        if (answer != null && at != null) {
            block.add(
                    Blocks.soft(getTranslation(
                            "publication.objection.view.answer.by",
                            String.valueOf(inquiry.answeredBy()),
                            ObjectionWords.minute(at))),
                    Blocks.written(answer),
                    files(inquiry, true));
        } else if (isOpen()) {
            block.add(
                    files(inquiry, false),
                    new AnswerForm(actor, answers, inquiry, today.isAfter(inquiry.dueOn()), changed));
        }
        return block;
    }

    private EvidencePanel files(ObjectionInquiry inquiry, boolean readOnly) {
        var files =
                new EvidencePanel(evidence, actor, inquiry.id().dossier(), List.of(slots.slot(InquiriesCard.FILES)));
        files.setReadOnly(readOnly);
        return files;
    }
}
