package io.tidu.identity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.identity.BureauMerging;
import io.tidu.identity.BureauRow;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.MergePreview;
import io.tidu.shared.RuleViolation;
import java.util.Map;

/** Merges a bureau into one beside it: says in numbers what goes over, and wants the name of the one that ends typed. */
class MergeDialog extends FormDialog {

    private final BureauMerging merging;
    private final CurrentActor current;
    private final BureauRow from;
    private final Runnable done;
    private final ComboBox<BureauRow> into = new ComboBox<>();
    private final Div told = new Div();
    private final TextField name = new TextField();

    MergeDialog(BureauMerging merging, CurrentActor current, BureauRow from, Runnable done) {
        super("identity.merge.title", "identity.merge.go");
        this.merging = merging;
        this.current = current;
        this.from = from;
        this.done = done;
        into.setLabel(getTranslation("identity.merge.choose", from.name()));
        into.setItems(merging.candidates(current.require(), from.id()));
        into.setItemLabelGenerator(BureauRow::name);
        into.addValueChangeListener(chosen -> preview(chosen.getValue()));
        told.getElement().setAttribute("role", "status");
        name.setLabel(getTranslation("identity.merge.type", from.name()));
        name.setRequired(true);
        name.setVisible(false);
        addFields(new Paragraph(getTranslation("identity.merge.explained")), into, told, name);
    }

    private void preview(@org.jspecify.annotations.Nullable BureauRow chosen) {
        told.removeAll();
        name.setVisible(false);
        if (chosen == null) {
            return;
        }
        try {
            show(merging.preview(current.require(), from.id(), chosen.id()));
        } catch (RuleViolation refused) {
            told.setText(
                    getTranslation(refused.messageKey(), refused.arguments().toArray()));
        }
    }

    private void show(MergePreview preview) {
        var list = new UnorderedList();
        preview.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .forEach(count -> list.add(new ListItem(getTranslation(count.getKey(), count.getValue()))));
        boolean nothing = list.getChildren().findAny().isEmpty();
        told.add(
                new Div(getTranslation(
                        nothing ? "identity.merge.empty" : "identity.merge.goes",
                        preview.from().name(),
                        preview.into().name())),
                list);
        name.setVisible(true);
    }

    @Override
    protected void submit() {
        var reading = new Reading();
        var chosen = reading.required(into, each -> each);
        var typed = reading.required(name, each -> each);
        if (!reading.isComplete()) {
            return;
        }
        try {
            merging.merge(current.require(), from.id(), chosen.get().id(), typed.get());
        } catch (RuleViolation violation) {
            reading.refuse(name, violation);
            return;
        }
        close();
        Notification.show(
                getTranslation("identity.merge.done", from.name(), chosen.get().name()));
        done.run();
    }
}
