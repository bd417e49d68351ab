package io.tidu.publication.cancellation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.tidu.publication.cancellation.CaseRow;
import io.tidu.publication.cancellation.CaseView;

/** What this person may do in the case now. */
class CaseDecision extends Div {

    private final Div ways = new Div();

    CaseDecision(CaseDesk desk, CaseView view, Runnable changed) {
        ways.addClassName("tidu-publication-actions");
        var rights = view.rights();
        var row = view.row();
        if (rights.drops()) {
            offer(ReasonStep.DROP, desk, row, changed);
        }
        if (rights.decides()) {
            offer(ReasonStep.CANCEL, desk, row, changed)
                    .addThemeVariants(row.isGivenUp() ? ButtonVariant.LUMO_PRIMARY : ButtonVariant.LUMO_ERROR);
        }
        if (rights.undoes()) {
            offer(ReasonStep.UNDO, desk, row, changed);
        }
        if (rights.reverses()) {
            offer(ReasonStep.REVERSE, desk, row, changed);
        }
        if (rights.waitsForFirm()) {
            ways.add(CaseWords.soft(getTranslation("publication.cancel.view.answer.waiting")));
        }
        addClassNames("tidu-card", "tidu-objection-card");
        add(ways);
    }

    boolean offersAnything() {
        return ways.getComponentCount() > 0;
    }

    private Button offer(ReasonStep step, CaseDesk desk, CaseRow row, Runnable changed) {
        var button = new Button(
                getTranslation(step.messageKey(row)), click -> new CaseReasonDialog(step, desk, row, changed).open());
        ways.add(button);
        return button;
    }
}
