package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.tidu.review.Opinion;

/** Two people changed the same words: both are shown, and the person chooses. */
class OpinionConflict extends Div {

    /** What can be done about it. */
    enum Choice {
        BOTH("review.opinion.takeBoth"),
        THEIRS("review.opinion.takeTheirs"),
        MINE("review.opinion.takeMine");

        private final String key;

        Choice(String key) {
            this.key = key;
        }
    }

    /** Is told what was chosen. */
    interface Chosen {

        void take(Choice choice, Opinion theirs);
    }

    private final Chosen chosen;

    OpinionConflict(Chosen chosen) {
        this.chosen = chosen;
        addClassName("tidu-conflict");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void offer(Opinion theirs) {
        removeAll();
        var quoted = new Div(theirs.text());
        quoted.addClassName("tidu-reason");
        add(
                new Div(getTranslation(
                        "review.opinion.conflict", String.valueOf(theirs.by()), Times.minute(theirs.at()))),
                quoted);
        for (var choice : Choice.values()) {
            var button = new Button(getTranslation(choice.key), click -> {
                setVisible(false);
                chosen.take(choice, theirs);
            });
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(button);
        }
        setVisible(true);
    }

    void settle() {
        setVisible(false);
    }
}
