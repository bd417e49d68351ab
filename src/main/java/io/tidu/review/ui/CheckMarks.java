package io.tidu.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.tidu.filing.FilingView;
import io.tidu.identity.Actor;
import io.tidu.identity.ui.LiveScreens;
import io.tidu.review.FigureChecks;
import io.tidu.shared.LiveTopic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The figures with a mark beside each that the bureau has checked, and how far that has come. */
class CheckMarks extends Div {

    private static final String CODE = "data-check";
    private static final String PRESSED = "event.target.closest('[data-check]')?.getAttribute('data-check')";

    private final Actor actor;
    private final FilingView view;
    private final FigureChecks checks;
    private final Set<String> claimed;
    private final Map<String, Element> buttons = new HashMap<>();
    private final Span progress = new Span();
    private Set<String> marked = Set.of();

    /** @param figures whose lines carry a button for saying something about them */
    CheckMarks(Actor actor, FilingView view, FigureChecks checks, Component figures, LiveScreens live) {
        this.actor = actor;
        this.view = view;
        this.checks = checks;
        this.claimed = checks.claimed(view);
        progress.addClassName("tidu-check-progress");
        progress.getElement().setAttribute("role", "status");
        add(progress, figures);
        mark(figures.getElement());
        getElement()
                .addEventListener(
                        "click",
                        click -> toggle(click.getEventData().path(PRESSED).asString("")))
                .setFilter("!!event.target.closest('[data-check]')")
                .addEventData(PRESSED);
        show();
        live.follow(this, List.of(LiveTopic.opinion(view.id().value())), this::show);
    }

    private void mark(Element element) {
        element.getChildren().toList().forEach(this::mark);
        var code = element.getAttribute("data-point");
        if (code != null && claimed.contains(code) && !buttons.containsKey(code)) {
            var button = new Element("button")
                    .setAttribute("type", "button")
                    .setAttribute("class", "filing-point tidu-check")
                    .setAttribute(CODE, code)
                    .setText("✓");
            buttons.put(code, button);
            element.getParent().appendChild(button);
        }
    }

    private void toggle(String code) {
        if (buttons.containsKey(code)) {
            checks.check(actor, view.id(), view.row().submissionNo(), code, !marked.contains(code));
            show();
        }
    }

    private void show() {
        var marks = checks.of(actor, view);
        marked = Set.copyOf(marks.keySet());
        buttons.forEach((code, button) -> {
            var mark = marks.get(code);
            var words = mark == null
                    ? getTranslation("review.keys.check")
                    : getTranslation("review.keys.checked", mark.by(), Times.minute(mark.at()));
            button.setAttribute("aria-pressed", String.valueOf(mark != null))
                    .setAttribute("title", words)
                    .setAttribute("aria-label", words + " " + code);
        });
        progress.setText(getTranslation("review.keys.progress", marks.size(), claimed.size()));
    }
}
