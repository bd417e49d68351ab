package io.tidu.review.ui;

import io.tidu.evidence.EvidenceId;
import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingView;
import io.tidu.filing.check.Place;
import io.tidu.identity.Actor;
import io.tidu.identity.ui.Sheet;
import io.tidu.review.question.QuestionRow;
import io.tidu.review.question.QuestionService;
import io.tidu.review.question.QuestionService.Asked;
import io.tidu.shared.LiveTopic;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What does not fit together in a filing, what its papers say beside the figures, and what of them could not be read. */
class QuestionsPanel extends Sheet {

    private static final String QUESTION = "event.target.closest('[data-question]')?.getAttribute('data-question')";
    private static final String LOOK = "event.target.closest('[data-look]')?.getAttribute('data-look')";

    private final Actor actor;
    private final FilingView view;
    private final QuestionService questions;
    private final BiConsumer<EvidenceId, Integer> show;
    private final boolean speaks;
    private Asked asked;

    /** @param show leads to a page of a file */
    QuestionsPanel(Actor actor, FilingView view, ReviewParts parts, BiConsumer<EvidenceId, Integer> show) {
        this.actor = actor;
        this.view = view;
        this.questions = parts.questions();
        this.show = show;
        this.speaks = view.permitted().allows(FilingAction.RETURN);
        this.asked = questions.of(actor, view);
        addClassName("tidu-questions");
        listen("[data-question]", QUESTION, this::settle);
        listen("[data-look]", LOOK, this::look);
        parts.live().follow(this, List.of(LiveTopic.opinion(view.id().value())), this::refresh);
    }

    private void listen(String button, String which, java.util.function.Consumer<String> pressed) {
        getElement()
                .addEventListener("click", click -> pressed.accept(text(click.getEventData(), which)))
                .setFilter("!!event.target.closest('" + button + "')")
                .addEventData(which);
    }

    private static String text(JsonNode data, String which) {
        return data.path(which).asString("");
    }

    private void refresh() {
        asked = questions.of(actor, view);
        rewrite();
    }

    private void settle(String number) {
        if (speaks) {
            row(number)
                    .ifPresent(row -> new SettleDialog(
                                    row,
                                    new QuestionWords(view, this::getTranslation, getLocale())
                                            .title(row.question(), rule(row)),
                                    words -> {
                                        questions.say(
                                                actor,
                                                view.id(),
                                                row.question().key(),
                                                row.question().basis(),
                                                row.isOpen(),
                                                words);
                                        refresh();
                                    })
                            .open());
        }
    }

    private java.util.Optional<QuestionRow> row(String number) {
        return asked.questions().stream()
                .filter(row -> code(row).equals(number))
                .findFirst();
    }

    /** What a browser names is looked up among what is there. */
    private void look(String code) {
        places().filter(place -> code(place).equals(code))
                .findFirst()
                .ifPresent(place -> show.accept(place.file(), place.page()));
    }

    private Stream<Place> places() {
        return Stream.concat(
                asked.questions().stream().flatMap(row -> row.question().places().stream()),
                asked.checked().proposals().stream()
                        .map(proposal -> proposal.place())
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull));
    }

    static String code(QuestionRow row) {
        return row.question().basis().substring(0, 16);
    }

    static String code(Place place) {
        return place.file().value() + " " + place.page();
    }

    private io.tidu.filing.check.@Nullable CheckRule rule(QuestionRow row) {
        return asked.rules().rule(row.question().rule()).orElse(null);
    }

    @Override
    protected void write(Element page) {
        var words = new QuestionWords(view, this::getTranslation, getLocale());
        new QuestionList(asked, speaks, words).write(page);
        new ProposalTable(asked.checked(), words).write(page);
        new PaperStates(asked.checked(), words).write(page);
    }
}
