package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.tidu.filing.FilingView;
import io.tidu.filing.HistoryRow;
import io.tidu.filing.Party;
import io.tidu.filing.Worth;
import java.util.List;

/** What happened to a filing so far, the latest on top, and whose turn it is now. */
class HistoryTimeline extends OrderedList {

    HistoryTimeline(List<HistoryRow> history, FilingView view, Workplace work) {
        var words = work.words();
        addClassName("filing-history");
        if (view.status().open()) {
            var now = new ListItem(Blocks.text(words.say("filing.ui.history.now", words.turn(view.row()))));
            now.addClassName("now");
            add(now);
        }
        var names = new FieldNames(view.form(), view.content(), work.slots(), words);
        history.reversed().forEach(row -> add(line(row, names, words)));
    }

    private static String who(HistoryRow row, FilingWords words) {
        if (row.party() == Party.PROGRAM) {
            return words.say(row.party().messageKey());
        }
        return row.bureau() == null ? row.who() : row.bureau();
    }

    private static ListItem line(HistoryRow row, FieldNames names, FilingWords words) {
        var done = new Span(words.say(row.action().doneMessageKey(row.to())));
        done.addClassName("done");
        var who = who(row, words);
        var head = new Div(done, Blocks.small(words.say("filing.ui.history.who", who, words.minute(row.at()))));
        if (row.worth() != Worth.COUNTS) {
            head.add(Blocks.tag(words.say(row.worth().messageKey()), ""));
        }
        var line = new ListItem(head);
        line.setClassName("voided", row.worth() != Worth.COUNTS);
        if (row.reason() != null) {
            var reason = new Paragraph(row.reason());
            reason.addClassName("reason");
            line.add(reason);
        }
        row.items().forEach(item -> line.add(new Div(Blocks.small(names.of(item)))));
        return line;
    }
}
