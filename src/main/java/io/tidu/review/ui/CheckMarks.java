package io.tidu.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.filing.FilingView;
import io.tidu.filing.ui.Margin;
import io.tidu.identity.Actor;
import io.tidu.identity.ui.LiveScreens;
import io.tidu.identity.ui.Sheet;
import io.tidu.review.FigureChecks;
import io.tidu.review.FigureMark;
import io.tidu.shared.LiveTopic;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The figures with a mark beside each that the bureau has checked, and how far that has come. */
class CheckMarks extends Div implements Margin {

    private static final String PRESSED = "event.target.closest('[data-check]')?.getAttribute('data-check')";
    private static final String LOOK = "piece.setAttribute('aria-pressed', $1); piece.title = $2;"
            + " piece.setAttribute('aria-label', $2 + ' ' + piece.dataset.check);";

    private final Actor actor;
    private final FilingView view;
    private final FigureChecks checks;
    private final Set<String> claimed;
    private final Sheet figures;
    private final Span progress = new Span();
    private Map<String, FigureMark> marks;

    /** @param figures to be written with these marks in their margin */
    CheckMarks(Actor actor, FilingView view, FigureChecks checks, Function<Margin, Sheet> figures, LiveScreens live) {
        this.actor = actor;
        this.view = view;
        this.checks = checks;
        this.claimed = checks.claimed(view);
        this.marks = checks.of(actor, view);
        this.figures = figures.apply(this);
        progress.addClassName("tidu-check-progress");
        progress.getElement().setAttribute("role", "status");
        add(progress, this.figures);
        getElement()
                .addEventListener(
                        "click",
                        click -> toggle(click.getEventData().path(PRESSED).asString("")))
                .setFilter("!!event.target.closest('[data-check]')")
                .addEventData(PRESSED);
        count();
        live.follow(this, List.of(LiveTopic.opinion(view.id().value())), this::show);
    }

    @Override
    public void beside(String code, Element line) {
        if (claimed.contains(code)) {
            var mark = marks.get(code);
            line.appendElement("button")
                    .attr("type", "button")
                    .attr("class", "filing-point tidu-check")
                    .attr("data-check", code)
                    .attr("aria-pressed", String.valueOf(mark != null))
                    .attr("title", words(mark))
                    .attr("aria-label", words(mark) + " " + code)
                    .text("✓");
        }
    }

    private void toggle(String code) {
        if (claimed.contains(code)) {
            checks.check(actor, view.id(), view.row().submissionNo(), code, !marks.containsKey(code));
            show();
        }
    }

    private void show() {
        var before = marks;
        marks = checks.of(actor, view);
        claimed.stream()
                .filter(code -> !Objects.equals(before.get(code), marks.get(code)))
                .forEach(code -> figures.change(
                        "[data-check='" + code + "']",
                        LOOK,
                        String.valueOf(marks.containsKey(code)),
                        words(marks.get(code))));
        count();
    }

    private String words(@Nullable FigureMark mark) {
        return mark == null
                ? getTranslation("review.keys.check")
                : getTranslation("review.keys.checked", mark.by(), Times.minute(mark.at()));
    }

    private void count() {
        progress.setText(getTranslation("review.keys.progress", marks.size(), claimed.size()));
    }
}
