package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Span;
import io.tidu.ladder.Outcome;
import org.jsoup.nodes.Element;

/** What a condition came to, in a word and a colour. */
final class FindingTag {

    private FindingTag() {}

    static Span of(Outcome outcome, FilingWords words) {
        return Blocks.tag(words.findings().outcome(outcome, words.locale()), kind(outcome));
    }

    /** On something that is written. @return the tag, to put more on it */
    static Element write(Outcome outcome, FilingWords words, Element around) {
        return around.appendElement("span")
                .addClass("tidu-tag")
                .addClass(kind(outcome))
                .text(words.findings().outcome(outcome, words.locale()));
    }

    static String kind(Outcome outcome) {
        return switch (outcome) {
            case MET -> "met";
            case UNMET -> "unmet";
            case UNKNOWN -> "unknown";
            case MANUAL_REVIEW -> "manual";
            case NOT_APPLICABLE -> "neutral";
        };
    }
}
