package io.tidu.ladder.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.ladder.DraftText;
import java.util.List;
import java.util.function.Consumer;

/** A text in both languages. */
class TextPair extends Div {

    private final TextArea zh = new TextArea();
    private final TextArea en = new TextArea();

    /** @param key of the label, with the language as its argument */
    TextPair(String key, DraftText text, BookWords words, Consumer<DraftText> changed) {
        addClassName("book-pair");
        zh.setLabel(words.say(key, words.say("ladder.ui.language.zh")));
        zh.setValue(text.zh());
        en.setLabel(words.say(key, words.say("ladder.ui.language.en")));
        en.setValue(text.en());
        for (var field : List.of(zh, en)) {
            field.setManualValidation(true);
            field.addValueChangeListener(change -> changed.accept(
                    new DraftText(zh.getValue().strip(), en.getValue().strip())));
        }
        add(zh, en);
    }

    /** @param problem empty if there is none */
    void mark(String problem) {
        for (var field : List.of(zh, en)) {
            field.setErrorMessage(problem);
            field.setInvalid(!problem.isEmpty() && field.getValue().isBlank());
        }
    }
}
