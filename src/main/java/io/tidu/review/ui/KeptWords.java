package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the person was writing when the filing moved on: kept until the person has used it or does not want it. */
class KeptWords extends Div {

    /** @param into takes them up; null where nothing is to be written any more */
    KeptWords(List<String> words, @Nullable Consumer<String> into) {
        addClassName("tidu-conflict");
        add(new Span(getTranslation("review.kept")));
        words.forEach(text -> add(one(text, into)));
    }

    private Div one(String text, @Nullable Consumer<String> into) {
        var quoted = new Div(text);
        quoted.addClassName("tidu-reason");
        var one = new Div(quoted);
        if (into != null) {
            one.add(small("review.kept.use", () -> {
                into.accept(text);
                putAway(one);
            }));
        }
        one.add(small("review.kept.away", () -> putAway(one)));
        return one;
    }

    private Button small(String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void putAway(Div one) {
        remove(one);
        if (getComponentCount() == 1) {
            removeFromParent();
        }
    }
}
