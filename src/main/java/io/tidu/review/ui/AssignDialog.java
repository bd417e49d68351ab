package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import io.tidu.filing.FilingRow;
import io.tidu.identity.Actor;
import io.tidu.identity.Colleague;
import io.tidu.review.AssignmentRow;
import io.tidu.review.AssignmentService;
import org.jspecify.annotations.Nullable;

/** Asks whose work one filing is to be. */
class AssignDialog extends Dialog {

    private final RadioButtonGroup<Colleague> people = new RadioButtonGroup<>();
    private final Runnable done;

    AssignDialog(
            Actor actor, FilingRow row, @Nullable AssignmentRow now, AssignmentService assignments, Runnable done) {
        this.done = done;
        setHeaderTitle(getTranslation("review.assign.title"));
        setWidth("28rem");
        setMaxWidth("96vw");
        var colleagues = assignments.colleagues(actor);
        people.setLabel(getTranslation("review.assign.to"));
        people.setItems(colleagues);
        people.setItemLabelGenerator(Colleague::name);
        people.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        colleagues.stream()
                .filter(each -> now != null && each.id().equals(now.account()))
                .forEach(people::setValue);
        var give = new Button(getTranslation("review.assign.title"), click -> {
            if (people.getValue() != null) {
                act(() -> assignments.assign(actor, row.id(), people.getValue().id()));
            }
        });
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var free =
                new Button(getTranslation("review.assign.free"), click -> act(() -> assignments.free(actor, row.id())));
        free.setVisible(now != null);
        add(new Paragraph(getTranslation("review.assign.explained")), people);
        getFooter().add(free, new Button(getTranslation("review.cancel"), click -> close()), give);
    }

    private void act(Runnable change) {
        change.run();
        close();
        done.run();
    }
}
