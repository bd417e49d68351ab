package io.tidu.review.ui;

import io.tidu.filing.check.Place;
import io.tidu.review.question.QuestionRow;
import io.tidu.review.question.QuestionService.Asked;
import io.tidu.review.question.Settlement;
import org.jsoup.nodes.Element;

/** The questions, open ones first, each with where to look, what it rests on, and what was said of it. */
record QuestionList(Asked asked, boolean speaks, QuestionWords words) {

    void write(Element page) {
        page.appendElement("h3").text(words.say("review.question.heading", String.valueOf(asked.open())));
        page.appendElement("p").addClass("tidu-soft").text(words.say("review.question.about"));
        if (asked.questions().isEmpty()) {
            page.appendElement("p").addClass("tidu-empty").text(words.say("review.question.none"));
        }
        asked.questions()
                .forEach(row -> write(row, page.appendElement("section").addClass("tidu-question")));
    }

    private void write(QuestionRow row, Element block) {
        var rule = asked.rules().rule(row.question().rule()).orElse(null);
        var head = block.appendElement("div").addClass("head");
        head.appendElement("h4").text(words.title(row.question(), rule));
        head.appendElement("span")
                .addClass("tidu-tag")
                .addClass(row.isOpen() ? "unknown" : "met")
                .text(words.say(state(row)));
        block.appendElement("p").addClass("what").text(words.text(row.question()));
        row.question().places().forEach(place -> place(place, block));
        if (rule != null) {
            block.appendElement("p").addClass("tidu-soft").addClass("clause").text(words.clause(rule));
        }
        row.past().forEach(said -> said(said, block));
        if (speaks) {
            block.appendElement("button")
                    .attr("type", "button")
                    .attr("class", "tidu-settle")
                    .attr("data-question", QuestionsPanel.code(row))
                    .text(words.say(row.isOpen() ? "review.question.settle" : "review.question.reopen"));
        }
    }

    private static String state(QuestionRow row) {
        return !row.isOpen()
                ? "review.question.settled"
                : row.isReopened() ? "review.question.changedSince" : "review.question.open";
    }

    private void place(Place place, Element block) {
        button(place, words.place(place), block.appendElement("p").addClass("place"));
        if (!place.snippet().isEmpty()) {
            block.appendElement("blockquote").text(place.snippet());
        }
    }

    static void button(Place place, String text, Element around) {
        around.appendElement("button")
                .attr("type", "button")
                .attr("class", "tidu-open")
                .attr("data-look", QuestionsPanel.code(place))
                .text(text);
    }

    private void said(Settlement said, Element block) {
        var key = said.settled() ? "review.question.saidSettled" : "review.question.saidReopened";
        block.appendElement("p")
                .addClass("said")
                .text(words.say(key, said.bureau(), said.by(), Times.minute(said.at()), said.words()));
    }
}
