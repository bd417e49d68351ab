package io.tidu.review.ui;

import io.tidu.evidence.EvidenceId;
import io.tidu.filing.FieldPath;
import io.tidu.filing.check.Place;
import io.tidu.filing.check.Proposal;
import io.tidu.filing.ui.Margin;
import io.tidu.identity.ui.Sheet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Element;

/**
 * Beside each figure what its papers say: the same, what else, or that nothing was found. One click leads to the page. Where nobody looks for it in
 * papers nothing stands.
 */
final class PaperMargin implements Margin {

    private static final String PRESSED = "event.target.closest('[data-paper]')?.getAttribute('data-paper')";

    private final Map<String, Proposal> proposals = new HashMap<>();
    private final QuestionWords words;
    private final BiConsumer<EvidenceId, Integer> show;

    /** @param show leads to a page of a file */
    PaperMargin(Collection<Proposal> proposals, QuestionWords words, BiConsumer<EvidenceId, Integer> show) {
        proposals.forEach(each -> this.proposals.put(each.path().text(), each));
        this.words = words;
        this.show = show;
    }

    @Override
    public void beside(String code, Element line) {}

    @Override
    public void value(FieldPath path, Element cell) {
        var proposal = proposals.get(path.text());
        if (proposal != null) {
            var around = cell.appendElement("span").addClass("filing-sources");
            var place = proposal.place();
            if (place == null) {
                nothing(around);
            } else {
                says(proposal, place, around);
            }
        }
    }

    private void nothing(Element around) {
        around.appendElement("small")
                .addClass("tidu-soft")
                .attr("title", words.say("review.question.beside.none.title"))
                .text(words.say("review.question.beside.none"));
    }

    private void says(Proposal proposal, Place place, Element around) {
        var outcome = words.say(proposal.outcome().messageKey());
        var told = words.say(
                "review.question.beside.title", outcome, proposal.found(), words.place(place), place.snippet());
        around.appendElement("button")
                .attr("type", "button")
                .attr("class", "filing-source paper " + ProposalTable.look(proposal.outcome()))
                .attr("data-paper", proposal.path().text())
                .attr("title", told)
                .attr("aria-label", told)
                .text(words.say("review.question.beside." + proposal.outcome(), proposal.found(), words.beside(place)));
    }

    /** Hears what is pressed on a sheet that was written with this in its margin. */
    void listen(Sheet sheet) {
        sheet.getElement()
                .addEventListener(
                        "click",
                        click -> lead(click.getEventData().path(PRESSED).asString("")))
                .setFilter("!!event.target.closest('[data-paper]')")
                .addEventData(PRESSED);
    }

    /** What a browser names is looked up among what is there. */
    private void lead(String path) {
        var proposal = proposals.get(path);
        var place = proposal == null ? null : proposal.place();
        if (place != null) {
            show.accept(place.file(), place.page());
        }
    }
}
