package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.tidu.filing.FilingView;
import io.tidu.filing.HistoryRow;

/** Says on an open page that somebody else has moved the filing: a colleague by name, a bureau by its name. */
class MovedNote extends Div {

    private final FilingView view;
    private final Workplace work;
    private final Runnable reload;

    MovedNote(FilingView view, Workplace work, Runnable reload) {
        this.view = view;
        this.work = work;
        this.reload = reload;
        setVisible(false);
    }

    boolean hasMoved() {
        return last().at().isAfter(view.row().turnSince());
    }

    void check() {
        var last = last();
        if (last.at().isAfter(view.row().turnSince())) {
            var words = work.words();
            removeAll();
            add(Blocks.banner(
                    "due",
                    new Paragraph(words.say(
                            "filing.ui.moved",
                            last.who(),
                            words.time(last.at()),
                            words.say(last.action().doneMessageKey()))),
                    new Button(words.say("filing.ui.moved.load"), click -> reload.run())));
            setVisible(true);
        }
    }

    private HistoryRow last() {
        return work.filings().history(work.actor(), view.id()).getLast();
    }
}
