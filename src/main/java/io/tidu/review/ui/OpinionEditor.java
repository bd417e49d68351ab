package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tidu.filing.FilingId;
import io.tidu.identity.Actor;
import io.tidu.review.Opinion;
import io.tidu.review.OpinionSaved;
import io.tidu.review.ReviewService;

/** The bureau's opinion, kept while it is typed; what a colleague wrote meanwhile is shown and never overwritten unasked. */
class OpinionEditor extends Div {

    private final Actor actor;
    private final FilingId filing;
    private final ReviewService reviews;
    private final TextArea text = new TextArea();
    private final Span state = new Span();
    private final Div conflict = new Div();
    private long revision;

    OpinionEditor(Actor actor, FilingId filing, ReviewService reviews) {
        this.actor = actor;
        this.filing = filing;
        this.reviews = reviews;
        addClassName("tidu-opinion");
        text.setLabel(getTranslation("review.opinion"));
        text.setMaxLength(ReviewService.LONGEST_OPINION);
        text.setMaxRows(5);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(800);
        text.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                save();
            }
        });
        state.addClassName("tidu-soft");
        state.getElement().setAttribute("role", "status");
        conflict.addClassName("tidu-conflict");
        conflict.setVisible(false);
        add(text, state, conflict);
        show(reviews.opinion(actor, filing));
    }

    String text() {
        return text.getValue();
    }

    private void show(Opinion opinion) {
        revision = opinion.revision();
        text.setValue(opinion.text());
        told(opinion);
    }

    private void save() {
        var saved = reviews.write(actor, filing, text.getValue(), revision);
        if (saved.conflict()) {
            offer(saved);
        } else {
            revision = saved.now().revision();
            conflict.setVisible(false);
            told(saved.now());
        }
    }

    private void told(Opinion opinion) {
        state.setText(
                opinion.at() == null
                        ? ""
                        : getTranslation(
                                "review.opinion.saved", String.valueOf(opinion.by()), Times.minute(opinion.at())));
    }

    private void offer(OpinionSaved saved) {
        var theirs = saved.now();
        conflict.removeAll();
        var quoted = new Div(theirs.text());
        quoted.addClassName("tidu-reason");
        var takeTheirs = new Button(getTranslation("review.opinion.takeTheirs"), click -> {
            conflict.setVisible(false);
            show(theirs);
        });
        var takeBoth = new Button(getTranslation("review.opinion.takeBoth"), click -> {
            revision = theirs.revision();
            text.setValue(theirs.text() + "\n" + text.getValue());
            save();
        });
        var takeMine = new Button(getTranslation("review.opinion.takeMine"), click -> {
            revision = theirs.revision();
            save();
        });
        for (var button : new Button[] {takeTheirs, takeBoth, takeMine}) {
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        }
        conflict.add(
                new Div(getTranslation(
                        "review.opinion.conflict", String.valueOf(theirs.by()), Times.minute(theirs.at()))),
                quoted,
                takeBoth,
                takeTheirs,
                takeMine);
        conflict.setVisible(true);
    }
}
