package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.identity.Actor;
import io.tidu.review.spot.CheckChanged;
import io.tidu.review.spot.CheckRights;
import io.tidu.review.spot.CheckRow;
import io.tidu.review.spot.SpotChecks;
import java.util.function.Consumer;

/** What was found, kept while it is typed, completed when it is whole, and corrected with a reason. */
class CheckForm extends Div {

    private final Actor actor;
    private final SpotChecks checks;
    private final Consumer<CheckRow> show;
    private final CheckFields fields;
    private final Span state = new Span();
    private final Div conflict = new Div();
    private CheckRow check;

    CheckForm(Actor actor, CheckRow check, CheckRights rights, SpotChecks checks, Consumer<CheckRow> show) {
        this.actor = actor;
        this.check = check;
        this.checks = checks;
        this.show = show;
        this.fields = new CheckFields(check.report(), rights.write());
        addClassNames("tidu-card", "tidu-stacked");
        state.addClassName("tidu-soft");
        state.getElement().setAttribute("role", "status");
        conflict.addClassName("tidu-conflict");
        conflict.setVisible(false);
        var buttons = new Div();
        buttons.addClassName("tidu-buttons");
        if (rights.write()) {
            fields.whenTyped(this::save);
            var complete = new Button(getTranslation("review.spot.complete"), click -> complete());
            complete.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(complete);
        }
        if (rights.correct()) {
            buttons.add(new Button(getTranslation("review.spot.correct"), click -> correct()));
        }
        add(fields, state, conflict, buttons);
        told();
    }

    private void save() {
        guarded(() -> keep(checks.save(actor, check.id(), fields.report(), check.revision())));
    }

    private void complete() {
        guarded(() -> show.accept(checks.complete(actor, check.id(), fields.report(), check.revision())));
    }

    private void correct() {
        new CorrectDialog(reason -> show.accept(checks.correct(actor, check.id(), reason))).open();
    }

    private void keep(CheckRow saved) {
        check = saved;
        conflict.setVisible(false);
        told();
    }

    private void told() {
        state.setText(
                check.writtenAt() == null
                        ? ""
                        : getTranslation(
                                check.completed() ? "review.spot.completedBy" : "review.opinion.saved",
                                String.valueOf(check.writtenBy()),
                                Times.minute(check.writtenAt())));
    }

    /** What a colleague wrote meanwhile is shown; nothing is overwritten unasked. */
    private void guarded(Runnable act) {
        try {
            act.run();
        } catch (CheckChanged changed) {
            offer(changed);
        }
    }

    private void offer(CheckChanged changed) {
        var theirs = changed.now();
        conflict.removeAll();
        var quoted = new Div(theirs.report().note());
        quoted.addClassName("tidu-reason");
        conflict.add(
                new Div(getTranslation(changed.messageKey(), changed.arguments().toArray())),
                quoted,
                new Button(getTranslation("review.opinion.takeTheirs"), click -> show.accept(theirs)),
                new Button(getTranslation("review.opinion.takeMine"), click -> {
                    check = theirs;
                    save();
                }));
        conflict.setVisible(true);
    }
}
