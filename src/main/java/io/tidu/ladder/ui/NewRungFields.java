package io.tidu.ladder.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.ladder.DraftText;
import io.tidu.ladder.NewRung;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a draft is of a rung that the province adds, and what that is called. */
class NewRungFields extends Div {

    private final Checkbox wanted = new Checkbox();
    private final TextField code = new TextField();
    private final TextField zh = new TextField();
    private final TextField en = new TextField();

    NewRungFields(BookWords words) {
        addClassName("book-new-rung");
        wanted.setLabel(words.say("ladder.ui.begin.newRung"));
        code.setLabel(words.say("ladder.ui.begin.rungCode"));
        code.setHelperText(words.say("ladder.ui.begin.rungCode.help"));
        zh.setLabel(words.say("ladder.ui.begin.rungName", words.say("ladder.ui.language.zh")));
        en.setLabel(words.say("ladder.ui.begin.rungName", words.say("ladder.ui.language.en")));
        for (var field : List.of(code, zh, en)) {
            field.setManualValidation(true);
            field.setWidthFull();
            field.setVisible(false);
            wanted.addValueChangeListener(change -> field.setVisible(change.getValue()));
        }
        add(wanted, code, zh, en);
    }

    /** Null for the rung of the edition that is copied. */
    @Nullable
    NewRung given() {
        return wanted.getValue()
                ? new NewRung(
                        code.getValue().strip(),
                        new DraftText(zh.getValue().strip(), en.getValue().strip()))
                : null;
    }

    void mark(String problem) {
        code.setErrorMessage(problem);
        code.setInvalid(!problem.isEmpty());
    }
}
