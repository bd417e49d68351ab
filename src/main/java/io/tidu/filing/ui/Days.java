package io.tidu.filing.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import io.tidu.identity.ui.DayPicker;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;

/** A day of the form. */
final class Days {

    private Days() {}

    static Control control(Consumer<String> typed) {
        var picker = new DayPicker();
        picker.setManualValidation(true);
        picker.setPlaceholder("2026-05-01");
        return Control.of(picker, LocalDate::toString, text -> day(text, picker), typed);
    }

    private static LocalDate day(String text, DatePicker picker) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return picker.getEmptyValue();
        }
    }
}
