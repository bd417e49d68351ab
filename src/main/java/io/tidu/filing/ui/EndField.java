package io.tidu.filing.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.tidu.identity.ui.DayPicker;
import io.tidu.shared.Zone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/** The end of something: a day, and an hour of it where it does not last until 24:00. */
class EndField extends Div {

    private final DatePicker day = new DayPicker();
    private final TimePicker hour = new TimePicker();

    EndField(String label, FilingWords words) {
        addClassName("round-end");
        day.setLabel(label);
        day.setLocale(words.locale());
        day.setManualValidation(true);
        hour.setLabel(words.say("filing.ui.roundPlan.hour"));
        hour.setPlaceholder("24:00");
        hour.setLocale(words.locale());
        hour.setStep(Duration.ofMinutes(30));
        hour.setClearButtonVisible(true);
        add(day, hour);
    }

    void show(Instant end) {
        var local = end.atZone(Zone.SHANGHAI);
        boolean midnight = local.toLocalTime().equals(LocalTime.MIDNIGHT);
        day.setValue(midnight ? local.toLocalDate().minusDays(1) : local.toLocalDate());
        hour.setValue(midnight ? null : local.toLocalTime());
    }

    /** The first instant that is too late; empty if no day is given. */
    Optional<Instant> end() {
        return Optional.ofNullable(day.getValue()).map(last -> {
            var time = hour.getValue();
            var local = time == null || time.equals(LocalTime.MIDNIGHT)
                    ? last.plusDays(1).atStartOfDay()
                    : last.atTime(time);
            return local.atZone(Zone.SHANGHAI).toInstant();
        });
    }

    DatePicker day() {
        return day;
    }
}
