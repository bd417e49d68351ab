package io.tidu.publication.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.tidu.publication.complaint.ComplaintView;
import io.tidu.publication.ui.Blocks;
import io.tidu.publication.ui.Words;
import io.tidu.shared.TimeOrderedId;

/** What this person may do about the complaint now. */
class ComplaintSteps extends Div {

    private final ComplaintDesk desk;
    private final String number;
    private final Runnable changed;

    ComplaintSteps(ComplaintDesk desk, ComplaintView view, Runnable changed) {
        this.desk = desk;
        this.number = view.row().number();
        this.changed = changed;
        addClassName("tidu-publication-actions");
        var rights = view.rights();
        if (rights.asks()) {
            offer("ask", () -> new AskFirmDialog(desk, number, changed).open())
                    .addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            offer("refuse", () -> new AnswerDialog(desk, number, false, changed).open());
        }
        if (rights.concludes()) {
            offer("found", () -> new FoundDialog(desk, number, changed).open())
                    .addThemeVariants(ButtonVariant.LUMO_ERROR);
            offer("dismiss", () -> new AnswerDialog(desk, number, true, changed).open());
        }
        if (rights.waitsForFirm()) {
            add(Blocks.soft(getTranslation("publication.complaint.view.waiting")));
        }
        if (rights.takesUpAgain()) {
            var key = TimeOrderedId.next();
            offer("again", () -> {
                desk.complaints().takeUpAgain(desk.actor(), number, key);
                changed.run();
                Words.done(this, "publication.complaint.done.again");
            });
        }
    }

    private Button offer(String step, Runnable open) {
        var button = new Button(getTranslation("publication.complaint.step." + step), click -> open.run());
        add(button);
        return button;
    }
}
