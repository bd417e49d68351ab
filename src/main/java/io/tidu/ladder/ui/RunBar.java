package io.tidu.ladder.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.tidu.ladder.WhatIfState;
import io.tidu.ladder.WhatIfStatus;

/** How far a run is, and a way to stop it. */
class RunBar extends Div {

    private final transient BookWords words;
    private final ProgressBar bar = new ProgressBar();
    private final Span said = new Span();

    RunBar(BookWords words, Runnable cancel) {
        this.words = words;
        addClassName("book-work");
        getElement().setAttribute("role", "status");
        add(said, bar, Pieces.button(words.say("ladder.ui.try.cancel"), cancel));
        setVisible(false);
    }

    static boolean isOpen(WhatIfStatus status) {
        return status == WhatIfStatus.WAITING || status == WhatIfStatus.RUNNING;
    }

    void show(WhatIfState state) {
        setVisible(isOpen(state.status()));
        said.setText(words.say(
                "ladder.ui.try.progress", words.say(state.status().messageKey()), state.done(), state.total()));
        bar.setIndeterminate(state.total() == 0);
        if (state.total() > 0) {
            bar.setValue(Math.clamp((double) state.done() / state.total(), 0, 1));
        }
    }
}
