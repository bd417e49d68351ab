package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.tidu.filing.RoundTraceRow;
import java.util.List;

/** What was done with a round, by whom and why, the latest on top. */
class RoundTraceList extends OrderedList {

    RoundTraceList(List<RoundTraceRow> trace, FilingWords words) {
        addClassName("filing-history");
        trace.forEach(row -> add(line(row, words)));
    }

    private static ListItem line(RoundTraceRow row, FilingWords words) {
        var done = new Span(words.say("filing.ui.roundPage.done." + row.verb()));
        done.addClassName("done");
        var who = Blocks.small(words.say("filing.ui.history.who", row.who(), words.minute(row.at())));
        var line = new ListItem(new Div(done, who));
        if (row.verb().startsWith("EXCEPTION")) {
            line.add(new Div(row.changes()));
        }
        if (row.reason() != null) {
            var reason = new Paragraph(row.reason());
            reason.addClassName("reason");
            line.add(reason);
        }
        return line;
    }
}
