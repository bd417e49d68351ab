package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.tidu.filing.DraftConflict;
import java.util.function.UnaryOperator;

/** Two people typed different things into one field: both are shown, and the person chooses. */
class ConflictNote extends Div {

    /** @param shown how a value is written for people */
    ConflictNote(DraftConflict conflict, DraftKeeper keeper, UnaryOperator<String> shown) {
        var words = keeper.words();
        addClassNames("filing-conflict");
        getElement().setAttribute("role", "alert");
        var mine = new Button(words.say("filing.ui.conflict.useMine"), click -> keeper.chooseMine(conflict.path()));
        var theirs =
                new Button(words.say("filing.ui.conflict.useTheirs"), click -> keeper.chooseTheirs(conflict.path()));
        mine.addThemeVariants(ButtonVariant.LUMO_SMALL);
        theirs.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(
                Blocks.text(words.say(
                        "filing.ui.conflict.theirs",
                        conflict.by(),
                        words.time(conflict.at()),
                        orEmpty(shown.apply(conflict.theirs()), words))),
                Blocks.text(words.say("filing.ui.conflict.mine", orEmpty(shown.apply(conflict.mine()), words))),
                Blocks.classed("filing-buttons", mine, theirs));
    }

    private static String orEmpty(String value, FilingWords words) {
        return value.isBlank() ? words.say("filing.ui.conflict.empty") : value;
    }
}
