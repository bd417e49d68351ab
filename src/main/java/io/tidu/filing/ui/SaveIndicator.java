package io.tidu.filing.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says quietly that everything typed is safe; says aloud if it is not, and then tries again by itself. */
class SaveIndicator extends Div {

    private static final int RETRY_MILLIS = 3000;

    private final DraftKeeper keeper;
    private final Span state = new Span();

    SaveIndicator(DraftKeeper keeper) {
        this.keeper = keeper;
        addClassName("filing-saved");
        getElement().setAttribute("role", "status");
        state.addClassName("state");
        var saving = new Span(keeper.words().say("filing.ui.saved.saving"));
        saving.addClassName("saving");
        add(state, saving);
        refresh();
    }

    /** From the first key on until the answer comes it says so; done in the browser, because only that knows. */
    void watch(Div form) {
        form.getElement()
                .executeJs("this.addEventListener('input', () => $0.setAttribute('saving', ''))", getElement());
    }

    void refresh() {
        var words = keeper.words();
        setClassName("failing", keeper.state() == DraftKeeper.State.FAILING);
        state.setText(
                switch (keeper.state()) {
                    case UNTOUCHED -> words.say("filing.ui.saved.untouched");
                    case SAVED -> words.say("filing.ui.saved.at", words.time(keeper.savedAt()));
                    case FAILING -> words.say("filing.ui.saved.failing");
                    case REFUSED -> words.say("filing.ui.saved.refused");
                    case ENDED -> words.say("filing.ui.saved.ended");
                });
        getElement().executeJs("this.removeAttribute('saving')");
        if (keeper.state() == DraftKeeper.State.FAILING) {
            getElement().executeJs("setTimeout(() => this.$server.retry(), $0)", RETRY_MILLIS);
        }
    }

    @ClientCallable
    void retry() {
        if (keeper.state() == DraftKeeper.State.FAILING) {
            keeper.save();
        }
    }
}
