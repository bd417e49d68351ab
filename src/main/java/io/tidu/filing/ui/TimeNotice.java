package io.tidu.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import io.tidu.filing.FilingView;

/** Until when a filing can be submitted for the first time; once that is over, what it means and whom to ask. */
final class TimeNotice {

    private TimeNotice() {}

    static Component of(FilingView view, FilingWords words) {
        var time = view.time();
        if (!time.open()) {
            var notice = Blocks.banner("due", new Paragraph(words.say("filing.ui.round.missed")));
            notice.getElement().setAttribute("role", "alert");
            return notice;
        }
        return time.byException()
                ? Blocks.banner(
                        "offer", new Paragraph(words.say("filing.ui.round.exception", words.deadline(time.until()))))
                : Blocks.small(words.deadline(view.round()));
    }
}
