package io.tidu.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tidu.filing.FilingId;
import io.tidu.identity.Actor;
import io.tidu.identity.NotAllowed;
import io.tidu.identity.NotFound;
import io.tidu.identity.ui.LiveScreens;
import io.tidu.review.Opinion;
import io.tidu.review.ReviewService;
import io.tidu.shared.LiveTopic;
import java.util.List;
import java.util.Optional;

/**
 * The bureau's opinion, kept while it is typed and written by several people at once: what colleagues write elsewhere in it appears while
 * one types; where two change the same words, both are shown and nothing is overwritten unasked.
 */
class OpinionEditor extends Div {

    private final Actor actor;
    private final FilingId filing;
    private final ReviewService reviews;
    private final TextArea text = new TextArea();
    private final Span state = new Span();
    private final OpinionConflict conflict = new OpinionConflict(this::settle);
    private final CoWriting writing = new CoWriting(text, this::latest);

    OpinionEditor(Actor actor, FilingId filing, ReviewService reviews, LiveScreens live) {
        this.actor = actor;
        this.filing = filing;
        this.reviews = reviews;
        addClassName("tidu-opinion");
        text.setLabel(getTranslation("review.opinion"));
        text.setMaxLength(ReviewService.LONGEST_OPINION);
        text.setMaxRows(5);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.TIMEOUT);
        text.setValueChangeTimeout(700);
        text.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                typed(changed.getValue());
            }
        });
        state.addClassName("tidu-soft");
        state.getElement().setAttribute("role", "status");
        add(text, state, conflict);
        var opinion = reviews.opinion(actor, filing);
        writing.startFrom(opinion.text());
        text.setValue(opinion.text());
        told(opinion);
        live.follow(this, List.of(LiveTopic.opinion(filing.value())), this::catchUp);
    }

    String text() {
        return text.getValue();
    }

    /** Is told whenever the person begins or stops to write here. */
    void onWriting(Runnable began, Runnable stopped) {
        text.addFocusListener(focused -> began.run());
        text.addBlurListener(blurred -> stopped.run());
    }

    void append(String words) {
        replace(text.getValue().isBlank() ? words : text.getValue() + "\n" + words);
    }

    private void typed(String value) {
        if (value.equals(writing.base())) {
            return;
        }
        try {
            var saved = reviews.join(actor, filing, writing.base(), value);
            if (saved.conflict()) {
                conflict.offer(saved.now());
            } else {
                conflict.settle();
                writing.startFrom(value);
                told(saved.now());
                writing.catchUp();
            }
        } catch (NotAllowed | NotFound over) {
            state.setText(getTranslation("review.opinion.over"));
        }
    }

    /** A colleague has written. */
    private void catchUp() {
        if (conflict.isVisible()) {
            typed(text.getValue());
        } else {
            writing.catchUp();
        }
    }

    /** Where it is not this bureau's turn any more there is nothing to catch up with. */
    private Optional<String> latest() {
        var now = reviews.opinion(actor, filing);
        if (now.revision() == 0) {
            return Optional.empty();
        }
        told(now);
        return Optional.of(now.text());
    }

    private void settle(OpinionConflict.Choice choice, Opinion theirs) {
        var mine = text.getValue();
        writing.startFrom(theirs.text());
        switch (choice) {
            case BOTH -> replace(theirs.text() + "\n" + mine);
            case THEIRS -> replace(theirs.text());
            case MINE -> typed(mine);
        }
    }

    private void replace(String words) {
        text.setValue(words);
        typed(words);
    }

    private void told(Opinion opinion) {
        state.setText(
                opinion.at() == null
                        ? ""
                        : getTranslation(
                                "review.opinion.saved", String.valueOf(opinion.by()), Times.minute(opinion.at())));
    }
}
