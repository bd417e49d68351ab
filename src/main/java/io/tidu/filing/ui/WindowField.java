package io.tidu.filing.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import io.tidu.filing.LevelWindow;
import io.tidu.filing.RoundField;
import io.tidu.identity.ui.DayPicker;
import io.tidu.shared.Zone;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** The first day and the end of a window; both or none. */
class WindowField extends Div {

    private final DatePicker first = new DayPicker();
    private final EndField last;
    private final RoundProblems problems;

    /** @param who prefixed to the labels, empty for nobody in particular */
    WindowField(String who, RoundField about, FilingWords words, RoundProblems problems) {
        this.problems = problems;
        addClassName("round-window");
        first.setLabel(label(who, "filing.ui.roundList.firstDay", words));
        first.setLocale(words.locale());
        first.setManualValidation(true);
        last = new EndField(label(who, "filing.ui.roundList.lastDay", words), words);
        problems.at(about, last.day());
        add(first, last);
    }

    private static String label(String who, String key, FilingWords words) {
        return who.isEmpty() ? words.say(key) : words.say("filing.ui.roundList.of", who, words.say(key));
    }

    void show(LocalDate from, LocalDate until) {
        first.setValue(from);
        last.day().setValue(until);
    }

    void show(LevelWindow window) {
        first.setValue(LocalDate.ofInstant(window.opensAt(), Zone.SHANGHAI));
        last.show(window.closesAt());
    }

    void onFirstDay(Consumer<LocalDate> told) {
        first.addValueChangeListener(
                change -> Optional.ofNullable(change.getValue()).ifPresent(told));
    }

    boolean isEmpty() {
        return first.isEmpty() && last.day().isEmpty();
    }

    void markMissing() {
        if (first.isEmpty()) {
            problems.missing(first);
        }
        if (last.day().isEmpty()) {
            problems.missing(last.day());
        }
    }

    LocalDate firstDay() {
        return first.getValue();
    }

    LevelWindow window() {
        return new LevelWindow(
                first.getValue().atStartOfDay(Zone.SHANGHAI).toInstant(),
                last.end().orElseThrow());
    }
}
