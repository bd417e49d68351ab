package io.tidu.filing.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import io.tidu.filing.FilingStatus;
import java.util.Map;

/** Where the filings of a round stand, as numbers. */
class RoundCounts extends DescriptionList {

    RoundCounts(Map<FilingStatus, Integer> counts, FilingWords words) {
        addClassNames("round-counts");
        add(pair(
                words.say("filing.ui.roundPage.all"),
                counts.values().stream().mapToInt(Integer::intValue).sum()));
        counts.forEach((status, count) -> add(pair(words.status(status), count)));
    }

    private static Div pair(String name, int count) {
        return new Div(new Term(name), new Description(String.valueOf(count)));
    }
}
