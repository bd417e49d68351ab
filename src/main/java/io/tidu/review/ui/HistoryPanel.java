package io.tidu.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.tidu.filing.FilingView;
import io.tidu.filing.HistoryRow;
import io.tidu.filing.ReturnItem;
import io.tidu.filing.Worth;
import io.tidu.filing.ui.FilingPanels;
import java.util.List;

/** Every step so far, the latest first, with what was said. */
class HistoryPanel extends Div {

    private final FilingView view;
    private final FilingPanels panels;

    HistoryPanel(FilingView view, List<HistoryRow> history, FilingPanels panels) {
        this.view = view;
        this.panels = panels;
        addClassName("tidu-history");
        var list = new OrderedList();
        history.reversed().stream().map(this::item).forEach(list::add);
        add(list);
    }

    private ListItem item(HistoryRow step) {
        var done = new Span(getTranslation(step.action().doneMessageKey()));
        done.addClassName("tidu-finding-name");
        var who = new Span(
                Times.minute(step.at()) + " · " + (step.bureau() == null ? "" : step.bureau() + " · ") + step.who());
        who.addClassName("tidu-soft");
        var head = new Div(done, who);
        if (step.worth() != Worth.COUNTS) {
            var worth = new Span(getTranslation(step.worth().messageKey()));
            worth.addClassName("tidu-tag");
            head.add(worth);
        }
        var item = new ListItem(head);
        item.setClassName("voided", step.worth() != Worth.COUNTS);
        if (step.reason() != null) {
            var reason = new Div(step.reason());
            reason.addClassName("tidu-reason");
            item.add(reason);
        }
        step.items().forEach(returned -> item.add(new Div(line(returned))));
        return item;
    }

    private String line(ReturnItem returned) {
        var line = getTranslation(
                "review.history.item",
                getTranslation(returned.kind().messageKey()),
                panels.nameOf(view, returned.target()));
        return returned.note() == null ? line : getTranslation("review.history.noted", line, returned.note());
    }
}
