package io.tidu.ladder.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.identity.ui.DayPicker;
import io.tidu.ladder.FilingKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** On which days a draft is used for one kind of filing, if at all. */
class DaysEditor extends Div {

    private final FilingKind kind;
    private final transient DraftKeeping keeping;
    private final Checkbox used = new Checkbox();
    private final DayPicker from = new DayPicker();
    private final DayPicker until = new DayPicker();
    private final Span problem = new Span();

    DaysEditor(FilingKind kind, DraftKeeping keeping, BookWords words) {
        this.kind = kind;
        this.keeping = keeping;
        addClassNames("book-fields", "book-days");
        used.setLabel(words.say("ladder.ui.draft.usedFor", words.say(kind.messageKey())));
        from.setLabel(words.say("ladder.ui.draft.from"));
        until.setLabel(words.say("ladder.ui.draft.until"));
        until.setHelperText(words.say("ladder.ui.draft.until.help"));
        problem.addClassName("book-problem");
        var days = keeping.view().content().inForce().get(kind.name());
        used.setValue(days != null);
        from.setValue(days == null ? null : day(days.from()));
        until.setValue(days == null ? null : day(days.until()));
        used.addValueChangeListener(change -> write());
        from.addValueChangeListener(change -> write());
        until.addValueChangeListener(change -> write());
        enable();
        add(used, from, until, problem);
    }

    private void enable() {
        from.setEnabled(used.getValue());
        until.setEnabled(used.getValue());
    }

    private void write() {
        enable();
        var first = from.getValue();
        var last = until.getValue();
        keeping.changeHead(content -> used.getValue() ? content.inForce(kind, first, last) : content.notInForce(kind));
    }

    void mark(String said) {
        problem.setText(said);
        problem.setVisible(!said.isEmpty());
    }

    String field() {
        return "in_force." + kind;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
