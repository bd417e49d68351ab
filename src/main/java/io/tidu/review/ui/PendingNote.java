package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.review.PendingRow;

/** Stands where a filing is decided, once it is and the bureau has not released it: by whom, when, what, and how to take it back. */
class PendingNote extends Div {

    PendingNote(PendingRow pending, Runnable undo) {
        addClassNames("tidu-decision", "tidu-pending");
        var said = new Span(getTranslation(
                "review.bulk.pendingBy",
                pending.by(),
                Times.minute(pending.at()),
                getTranslation(pending.action().doneMessageKey())));
        var words = new Div(said);
        words.addClassName("tidu-opinion");
        if (!pending.said().isBlank()) {
            var reason = new Div(pending.said());
            reason.addClassName("tidu-reason");
            words.add(reason);
        }
        var button = new Button(getTranslation("review.bulk.undo"), click -> undo.run());
        button.setDisableOnClick(true);
        add(words, button);
    }
}
