package io.tidu.ladder.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Whether what was typed is safe, and what to do if not. */
class SaveNote extends Div {

    private final transient DraftKeeping keeping;
    private final transient BookWords words;

    SaveNote(DraftKeeping keeping, BookWords words) {
        this.keeping = keeping;
        this.words = words;
        addClassName("book-saved");
        getElement().setAttribute("role", "status");
        show();
    }

    void show() {
        removeAll();
        setClassName("book-alert", keeping.state() == DraftKeeping.State.CONFLICT);
        switch (keeping.state()) {
            case UNTOUCHED -> say("ladder.ui.save.auto");
            case SAVED -> say("ladder.ui.save.done", words.at(words.now()));
            case MERGED -> say("ladder.ui.save.merged");
            case FAILING -> {
                say("ladder.ui.save.failing");
                add(Pieces.small(words.say("ladder.ui.save.again"), keeping::save));
            }
            case CONFLICT -> {
                say("ladder.ui.save.conflict", keeping.lastEditor());
                add(
                        Pieces.small(words.say("ladder.ui.save.mine"), keeping::keepMine),
                        Pieces.small(words.say("ladder.ui.save.theirs"), keeping::takeTheirs));
            }
        }
    }

    private void say(String key, Object... arguments) {
        add(new Span(words.say(key, arguments)));
    }
}
