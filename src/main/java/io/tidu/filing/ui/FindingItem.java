package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.tidu.ladder.Finding;
import io.tidu.ladder.Outcome;
import java.util.List;

/** One condition: its name, what it came to, why in a sentence, where it stands and what will prove it. */
class FindingItem extends ListItem {

    FindingItem(
            Finding finding, List<String> evidence, FilingWords words, FindingList.Reader reader, Pointers pointers) {
        addClassNames("finding", kind(finding.outcome()));
        getElement().setAttribute("data-code", finding.code());
        var name = new Span(name(finding, words, reader));
        name.addClassName("finding-name");
        var head = new Div(name, tag(finding.outcome(), words));
        head.addClassName("finding-head");
        pointers.at(finding.code()).forEach(head.getElement()::appendChild);
        add(head, new Paragraph(words.findings().explain(finding, words.locale())));
        var note = finding.provision().note();
        if (note != null && finding.outcome() != Outcome.MET) {
            add(Blocks.soft(words.say(note)));
        }
        add(Blocks.small(source(finding, evidence, words)));
    }

    private static String name(Finding finding, FilingWords words, FindingList.Reader reader) {
        var name = words.say(finding.provision().name());
        return reader == FindingList.Reader.OFFICIAL ? finding.code() + " " + name : name;
    }

    static Span tag(Outcome outcome, FilingWords words) {
        return Blocks.tag(words.findings().outcome(outcome, words.locale()), kind(outcome));
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

    private static String source(Finding finding, List<String> evidence, FilingWords words) {
        var citation = finding.provision().citation();
        var source = words.say("filing.ui.finding.source", citation.document(), words.say(citation.clause()));
        return evidence.isEmpty()
                ? source
                : source + " · "
                        + words.say(
                                "filing.ui.finding.evidence", String.join(words.say("filing.ui.list.comma"), evidence));
    }
}
