package io.tidu.review.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tidu.identity.ui.DayPicker;
import io.tidu.review.spot.CheckReport;
import io.tidu.review.spot.CheckResult;
import java.util.List;

/** The fields for what was found. */
class CheckFields extends Div {

    private final RadioButtonGroup<CheckResult> result = new RadioButtonGroup<>();
    private final DatePicker day = new DayPicker();
    private final TextField people = new TextField();
    private final TextArea note = new TextArea();
    private final List<HasValueAndElement<? extends ComponentValueChangeEvent<?, ?>, ?>> all =
            List.of(result, day, people, note);

    CheckFields(CheckReport report, boolean writing) {
        addClassName("tidu-stacked");
        result.setLabel(getTranslation("review.check.column.result"));
        result.setItems(CheckResult.values());
        result.setItemLabelGenerator(value -> getTranslation(value.messageKey()));
        day.setLabel(getTranslation("review.check.column.day"));
        people.setLabel(getTranslation("review.check.column.people"));
        people.setMaxLength(200);
        people.setValueChangeMode(ValueChangeMode.ON_BLUR);
        people.setWidthFull();
        note.setLabel(getTranslation("review.check.column.note"));
        note.setMaxLength(4000);
        note.setMinRows(4);
        note.setWidthFull();
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeTimeout(800);
        if (writing) {
            people.setHelperText(getTranslation("review.spot.people.help"));
            note.setHelperText(getTranslation("review.spot.note.help"));
        }
        result.setValue(report.result());
        day.setValue(report.day());
        people.setValue(report.people());
        note.setValue(report.note());
        all.forEach(field -> field.setReadOnly(!writing));
        add(result, day, people, note);
    }

    void whenTyped(Runnable typed) {
        all.forEach(field -> field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed.run();
            }
        }));
    }

    CheckReport report() {
        return new CheckReport(result.getValue(), note.getValue(), day.getValue(), people.getValue());
    }
}
