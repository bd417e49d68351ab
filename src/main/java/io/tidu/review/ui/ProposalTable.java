package io.tidu.review.ui;

import io.tidu.filing.check.FilingChecks.Checked;
import io.tidu.filing.check.Proposal;
import io.tidu.filing.check.Proposal.Outcome;
import java.math.BigDecimal;
import java.util.List;
import org.jsoup.nodes.Element;

/** What the papers say beside each figure, with the page. */
record ProposalTable(Checked checked, QuestionWords words) {

    void write(Element page) {
        var found = checked.proposals().stream()
                .filter(proposal -> proposal.outcome() != Outcome.NOT_FOUND)
                .toList();
        page.appendElement("h3").text(words.say("review.question.figures"));
        if (!found.isEmpty()) {
            table(found, page.appendElement("div").addClass("filing-table").attr("tabindex", "0"));
        }
        int missing = checked.proposals().size() - found.size();
        if (missing > 0) {
            page.appendElement("p")
                    .addClass("tidu-soft")
                    .text(words.say("review.question.notFound", String.valueOf(missing)));
        }
    }

    private void table(List<Proposal> found, Element around) {
        var table = around.appendElement("table");
        var heads = table.appendElement("thead").appendElement("tr");
        for (var head : List.of("figure", "result", "claimed", "found", "page")) {
            heads.appendElement("th").text(words.say("review.question.head." + head));
        }
        var body = table.appendElement("tbody");
        found.forEach(proposal -> row(proposal, body.appendElement("tr")));
    }

    private void row(Proposal proposal, Element row) {
        row.appendElement("th").attr("scope", "row").text(words.name(proposal.path()));
        row.appendElement("td")
                .appendElement("span")
                .addClass("tidu-tag")
                .addClass(look(proposal.outcome()))
                .text(result(proposal));
        row.appendElement("td").addClass("tidu-number").text(proposal.claimed());
        row.appendElement("td").addClass("tidu-number").text(proposal.found());
        var where = row.appendElement("td");
        var place = proposal.place();
        if (place != null) {
            QuestionList.button(place, words.page(place), where);
            where.attr("title", place.fileName() + "\n" + place.snippet());
        }
    }

    private String result(Proposal proposal) {
        var by = proposal.by();
        var outcome = words.say(proposal.outcome().messageKey());
        return by == null ? outcome : words.say("review.question.by", outcome, signed(by));
    }

    private static String signed(BigDecimal by) {
        var plain = by.stripTrailingZeros().toPlainString();
        return by.signum() > 0 ? "+" + plain : plain.replace('-', '−');
    }

    static String look(Outcome outcome) {
        return switch (outcome) {
            case AGREES -> "met";
            case DIFFERS -> "unmet";
            case UNSURE, NOT_TYPED, NOT_FOUND -> "unknown";
        };
    }
}
