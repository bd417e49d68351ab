package io.tidu.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingView;
import io.tidu.filing.HistoryRow;
import java.util.List;
import java.util.stream.Collectors;

/** Every step so far, the latest first, with what was said. */
class HistoryPanel extends Div {

    private final FilingView view;

    HistoryPanel(FilingView view, List<HistoryRow> history) {
        this.view = view;
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
        var item = new ListItem(new Div(done, who));
        if (step.reason() != null) {
            var reason = new Div(step.reason());
            reason.addClassName("tidu-reason");
            item.add(reason);
        }
        if (!step.fields().isEmpty()) {
            item.add(new Div(getTranslation("review.history.fields", fields(step.fields()))));
        }
        return item;
    }

    private String fields(List<FieldPath> paths) {
        return paths.stream()
                .map(path -> view.form()
                        .field(path)
                        .map(field -> field.label().in(getLocale()))
                        .orElse(path.text()))
                .collect(Collectors.joining("、"));
    }
}
