package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Div;
import io.tidu.ladder.Assessment;
import io.tidu.ladder.Outcome;
import java.util.EnumMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How many conditions came to what. */
final class FindingCounts extends Div {

    FindingCounts(Assessment assessment, FilingWords words) {
        addClassName("finding-counts");
        of(assessment).forEach((outcome, count) -> {
            var tag = FindingTag.of(outcome, words);
            tag.setText(tag.getText() + " " + count);
            add(tag);
        });
    }

    /** The same on something that is written. */
    static void write(Assessment assessment, FilingWords words, Element around) {
        var counts = around.appendElement("div").addClass("finding-counts");
        of(assessment)
                .forEach((outcome, count) ->
                        FindingTag.write(outcome, words, counts).appendText(" " + count));
    }

    private static Map<Outcome, Integer> of(Assessment assessment) {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        assessment.findings().stream()
                .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
                .forEach(finding -> counts.merge(finding.outcome(), 1, Integer::sum));
        return counts;
    }
}
