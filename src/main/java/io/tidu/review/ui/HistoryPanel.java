package io.tidu.review.ui;

import io.tidu.filing.FilingView;
import io.tidu.filing.HistoryRow;
import io.tidu.filing.ReturnItem;
import io.tidu.filing.Worth;
import io.tidu.filing.ui.FilingPanels;
import io.tidu.identity.ui.Sheet;
import java.util.List;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;

/** Every step so far, the latest first, with what was said. */
class HistoryPanel extends Sheet {

    private final FilingView view;
    private final Supplier<List<HistoryRow>> history;
    private final FilingPanels panels;

    HistoryPanel(FilingView view, Supplier<List<HistoryRow>> history, FilingPanels panels) {
        this.view = view;
        this.history = history;
        this.panels = panels;
        addClassName("tidu-history");
    }

    @Override
    protected void write(Element page) {
        var list = page.appendElement("ol");
        history.get().reversed().forEach(step -> step(step, list.appendElement("li")));
    }

    private void step(HistoryRow step, Element item) {
        var head = item.appendElement("div");
        head.appendElement("span")
                .addClass("tidu-finding-name")
                .text(getTranslation(step.action().doneMessageKey(step.to())));
        head.appendElement("span")
                .addClass("tidu-soft")
                .text(Times.minute(step.at())
                        + " · " + (step.bureau() == null ? "" : step.bureau() + " · ")
                        + step.who());
        if (step.worth() != Worth.COUNTS) {
            item.addClass("voided");
            head.appendElement("span")
                    .addClass("tidu-tag")
                    .text(getTranslation(step.worth().messageKey()));
        }
        if (step.reason() != null) {
            item.appendElement("div").addClass("tidu-reason").text(step.reason());
        }
        step.items().forEach(returned -> item.appendElement("div").text(line(returned)));
    }

    private String line(ReturnItem returned) {
        var line = getTranslation(
                "review.history.item",
                getTranslation(returned.kind().messageKey()),
                panels.nameOf(view, returned.target()));
        return returned.note() == null ? line : getTranslation("review.history.noted", line, returned.note());
    }
}
