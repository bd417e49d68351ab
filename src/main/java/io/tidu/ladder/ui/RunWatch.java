package io.tidu.ladder.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import io.tidu.identity.Actor;
import io.tidu.ladder.WhatIf;
import io.tidu.ladder.WhatIfId;
import io.tidu.ladder.WhatIfState;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Follows a run that goes on beside the screen: asks how far it is, as long as it is on its way and somebody looks. */
class RunWatch extends Div {

    private static final int EVERY_MILLISECONDS = 500;

    private final transient WhatIf whatIf;
    private final transient Actor actor;
    private final RunBar bar;
    private final transient Consumer<WhatIfState> over;
    private @Nullable WhatIfId run;
    private @Nullable Registration asking;

    /** @param over told of the state in which the run ended */
    RunWatch(WhatIf whatIf, Actor actor, BookWords words, Consumer<WhatIfState> over) {
        this.whatIf = whatIf;
        this.actor = actor;
        this.over = over;
        this.bar = new RunBar(words, this::cancel);
        bar.setVisible(false);
        add(bar);
    }

    /** @throws io.tidu.identity.NotFound if there is no such run any more */
    void begin(WhatIfId id) {
        var state = whatIf.state(actor, id);
        run = id;
        show(state);
    }

    void end() {
        stopAsking();
        run = null;
        bar.setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        keepAsking();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopAsking();
    }

    private void cancel() {
        if (run != null) {
            whatIf.cancel(actor, run);
            ask();
        }
    }

    private void ask() {
        if (run != null) {
            show(whatIf.state(actor, run));
        }
    }

    private void show(WhatIfState state) {
        bar.show(state);
        if (RunBar.isOpen(state.status())) {
            keepAsking();
        } else {
            stopAsking();
            over.accept(state);
        }
    }

    private void keepAsking() {
        var ui = getUI().orElse(null);
        if (ui != null && asking == null && bar.isVisible()) {
            ui.setPollInterval(EVERY_MILLISECONDS);
            asking = ui.addPollListener(poll -> ask());
        }
    }

    private void stopAsking() {
        if (asking != null) {
            asking.remove();
            asking = null;
            UI.getCurrent().setPollInterval(-1);
        }
    }
}
