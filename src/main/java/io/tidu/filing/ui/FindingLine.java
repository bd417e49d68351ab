package io.tidu.filing.ui;

import io.tidu.ladder.Finding;
import io.tidu.ladder.Outcome;
import java.util.List;
import org.jsoup.nodes.Element;

/** One condition: its name, what it came to, why in a sentence, where it stands and what will prove it. */
record FindingLine(Finding finding, List<String> evidence, FilingWords words, FindingList.Reader reader) {

    void write(Element item, Margin margin) {
        item.addClass("finding").addClass(FindingTag.kind(finding.outcome())).attr("data-code", finding.code());
        var head = item.appendElement("div").addClass("finding-head");
        head.appendElement("span").addClass("finding-name").text(name());
        FindingTag.write(finding.outcome(), words, head);
        margin.beside(finding.code(), head);
        item.appendElement("p").text(words.findings().explain(finding, words.locale()));
        var note = finding.provision().note();
        if (note != null && finding.outcome() != Outcome.MET) {
            item.appendElement("p").addClass("tidu-soft").text(words.say(note));
        }
        item.appendElement("span")
                .addClass("tidu-soft")
                .addClass("filing-small")
                .text(source());
    }

    private String name() {
        var name = words.say(finding.provision().name());
        return reader == FindingList.Reader.OFFICIAL ? finding.code() + " " + name : name;
    }

    private String source() {
        var citation = finding.provision().citation();
        var source = words.say("filing.ui.finding.source", citation.document(), words.say(citation.clause()));
        return evidence.isEmpty()
                ? source
                : source + " · "
                        + words.say(
                                "filing.ui.finding.evidence", String.join(words.say("filing.ui.list.comma"), evidence));
    }
}
