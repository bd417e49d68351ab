package io.tidu.review.ui;

import io.tidu.evidence.ReadingState;
import io.tidu.filing.check.FilingChecks.Checked;
import io.tidu.filing.check.Paper;
import org.jsoup.nodes.Element;

/** What of the papers was not read, or only recognised: what is not said above may stand there. */
record PaperStates(Checked checked, QuestionWords words) {

    void write(Element page) {
        var partly = checked.papers().stream()
                .filter(paper -> !paper.reading().isWhole())
                .toList();
        page.appendElement("h3").text(words.say("review.question.papers"));
        if (partly.isEmpty()) {
            page.appendElement("p").addClass("tidu-soft").text(words.say("review.question.allRead"));
            return;
        }
        var list = page.appendElement("ul").addClass("tidu-papers");
        partly.forEach(paper ->
                list.appendElement("li").text(paper.slot().value() + " " + paper.fileName() + " — " + state(paper)));
    }

    private String state(Paper paper) {
        var reading = paper.reading();
        var reason = reading.reason();
        if (reason != null) {
            return words.say("evidence.reading.reason." + reason);
        }
        if (reading.state() != ReadingState.READ) {
            return words.say(reading.state().messageKey());
        }
        return words.say(
                "evidence.reading.partly",
                String.valueOf(reading.pages()),
                String.valueOf(reading.pictures()),
                String.valueOf(reading.recognised()),
                words.say(reading.cutShort() ? "evidence.reading.cut" : "evidence.reading.uncut"));
    }
}
