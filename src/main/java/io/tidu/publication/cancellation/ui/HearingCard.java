package io.tidu.publication.cancellation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.evidence.ui.EvidencePanel;
import io.tidu.identity.Role;
import io.tidu.publication.cancellation.CaseRow;
import io.tidu.publication.cancellation.CaseStatus;
import io.tidu.publication.cancellation.CaseText;
import io.tidu.publication.cancellation.FirmCase;
import io.tidu.publication.cancellation.ui.HearingsView.Work;
import io.tidu.shared.TimeOrderedId;
import java.util.List;

/** One case for the firm: what is held against it, its answer, what the province says. */
class HearingCard extends Div {

    private final Work work;
    private final FirmCase about;
    private final Runnable changed;
    private final TextArea answer = new TextArea();

    HearingCard(Work work, FirmCase about, Runnable changed) {
        this.work = work;
        this.about = about;
        this.changed = changed;
        var row = about.row();
        CaseWords.card(this, CaseWords.cause(this, row));
        var head = new Div(CaseWords.tag(this, row), CaseWords.soft(row.number()));
        head.addClassName("tidu-head");
        add(head, CaseWords.titles(this, about.titles(), work.types(), getLocale()));
        add(CaseWords.clause(this, row.clause(), getLocale()), CaseWords.written(row.facts()));
        if (about.awaitsAnswer()) {
            addForm(row);
        } else if (row.answer() != null) {
            add(CaseWords.soft(getTranslation("publication.cancel.firm.answer")), CaseWords.written(row.answer()));
            add(files(row, true));
        }
        if (row.decision() != null) {
            var whose = row.status() == CaseStatus.TAKEN_BACK
                    ? "publication.surrender.takenBack"
                    : "publication.cancel.firm.decision";
            add(CaseWords.soft(getTranslation(whose)), CaseWords.written(row.decision()));
        }
        if (about.canBeTakenBack() && work.actor().is(Role.SIGNATORY)) {
            add(new Div(new Button(
                    getTranslation("publication.surrender.takeBack"),
                    click -> new TakeBackDialog(work, row.number(), changed).open())));
        }
    }

    private void addForm(CaseRow row) {
        var due = String.valueOf(row.answerDueOn());
        var late = row.answerDueOn() != null && work.today().isAfter(row.answerDueOn());
        add(CaseWords.written(
                getTranslation(late ? "publication.cancel.firm.overdue" : "publication.cancel.firm.due", due)));
        answer.setLabel(getTranslation("publication.cancel.firm.answer"));
        answer.setMaxLength(CaseText.ANSWER);
        answer.setMinRows(5);
        answer.setWidthFull();
        var send = new Button(getTranslation("publication.cancel.firm.send"), click -> ask());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(answer, files(row, false), new Div(send));
    }

    private EvidencePanel files(CaseRow row, boolean readOnly) {
        var files = new EvidencePanel(
                work.evidence(),
                work.actor(),
                row.answerFiles(),
                List.of(work.slots().slot(OneCaseView.ANSWER)));
        files.setReadOnly(readOnly);
        return files;
    }

    private void ask() {
        if (answer.getValue().isBlank()) {
            answer.setErrorMessage(getTranslation("publication.cancel.refused.missing.answer"));
            answer.setInvalid(true);
            answer.focus();
            return;
        }
        var key = TimeOrderedId.next();
        var sure = new ConfirmDialog(
                getTranslation("publication.cancel.firm.send"),
                getTranslation("publication.cancel.firm.send.ask"),
                getTranslation("publication.cancel.firm.send"),
                confirmed -> {
                    work.answers().answer(work.actor(), about.row().number(), answer.getValue(), key);
                    CaseWords.done(this, "publication.cancel.firm.sent");
                    changed.run();
                });
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("publication.cancel.view.close"));
        sure.open();
    }
}
