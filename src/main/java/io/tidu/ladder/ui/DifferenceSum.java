package io.tidu.ladder.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.ladder.EditionDifference;
import io.tidu.ladder.ProvisionDifference.Mark;

/** How much two editions differ, in one line. */
class DifferenceSum extends Div {

    DifferenceSum(EditionDifference difference, BookWords words) {
        addClassName("book-note");
        getElement().setAttribute("role", "status");
        if (difference.isEmpty()) {
            add(new Span(words.say("ladder.ui.compare.same")));
            return;
        }
        for (var mark : Mark.values()) {
            var tag = words.mark(mark);
            tag.setText(words.say("ladder.ui.list.count", tag.getText(), difference.count(mark)));
            add(tag);
        }
        if (!difference.whole().isEmpty()) {
            add(new Span(words.say("ladder.ui.compare.whole")));
        }
    }
}
