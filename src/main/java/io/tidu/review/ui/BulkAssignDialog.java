package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import io.tidu.identity.Colleague;
import io.tidu.review.BulkTask;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Asks whose work many filings are to be: one person's, several people's in even shares, or nobody's. */
class BulkAssignDialog extends Dialog {

    private final CheckboxGroup<Colleague> people = new CheckboxGroup<>();
    private final Button preview = new Button();

    BulkAssignDialog(List<Colleague> colleagues, int filings, BiConsumer<BulkTask, BulkAssignDialog> plan) {
        setHeaderTitle(getTranslation("review.bulk.willAct", getTranslation("review.assign.title"), filings));
        setWidth("32rem");
        setMaxWidth("96vw");
        people.setLabel(getTranslation("review.assign.to"));
        people.setItems(colleagues);
        people.setItemLabelGenerator(Colleague::name);
        people.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        people.addValueChangeListener(change -> say());
        add(new Paragraph(getTranslation("review.assign.bulk.explained")), people);
        preview.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        preview.setDisableOnClick(true);
        preview.addClickListener(click -> plan.accept(task(), this));
        getFooter().add(new Button(getTranslation("review.cancel"), click -> close()), preview);
        say();
    }

    private void say() {
        int chosen = people.getValue().size();
        preview.setText(getTranslation(
                chosen == 0
                        ? "review.assign.bulk.free"
                        : chosen == 1 ? "review.assign.bulk.one" : "review.assign.bulk.evenly"));
    }

    private BulkTask task() {
        return new BulkTask.Assign(people.getValue().stream().map(Colleague::id).collect(Collectors.toSet()));
    }
}
