package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tidu.filing.ReturnItem;
import io.tidu.filing.ReturnKind;
import io.tidu.filing.ReturnTarget;
import java.util.List;

/** Puts one item on the list of what the firm has to correct: where, what is wrong, and a note. */
class ReturnItemDialog extends Dialog {

    private final ReturnPointer pointer;
    private final ComboBox<ReturnTarget> target = new ComboBox<>();
    private final Select<ReturnKind> kind = new Select<>();
    private final TextArea note = new TextArea();

    /** @param targets what may be meant, the likeliest first */
    ReturnItemDialog(ReturnPointer pointer, List<ReturnTarget> targets) {
        this.pointer = pointer;
        setHeaderTitle(getTranslation("review.return.item"));
        setWidth("32rem");
        setMaxWidth("96vw");
        target.setLabel(getTranslation("review.return.where"));
        target.setItems(targets);
        target.setItemLabelGenerator(pointer::nameOf);
        target.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) {
                kind.setValue(pointer.usual(chosen.getValue()));
            }
        });
        kind.setLabel(getTranslation("review.return.kind"));
        kind.setItems(ReturnKind.values());
        kind.setItemLabelGenerator(value -> getTranslation(value.messageKey()));
        note.setLabel(getTranslation("review.return.note"));
        note.setMaxLength(ReturnItem.LONGEST_NOTE);
        note.setMinRows(2);
        note.setValue(pointer.list().note());
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.addValueChangeListener(typed -> pointer.list().note(typed.getValue()));
        target.setValue(targets.getFirst());
        var fields = new Div(target, kind, note);
        fields.addClassName("tidu-stacked");
        add(fields);
        var add = new Button(getTranslation("review.return.add"), click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("review.cancel"), click -> leave()), add);
        note.focus();
    }

    private void add() {
        if (target.getValue() == null) {
            target.setInvalid(true);
            target.setErrorMessage(getTranslation("review.return.where.missing"));
            return;
        }
        pointer.list().add(new ReturnItem(kind.getValue(), target.getValue(), note.getValue()));
        leave();
    }

    /** What stands in the list, or is not wanted, need not be typed on. */
    private void leave() {
        pointer.list().note("");
        close();
    }
}
