package io.tidu.review.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tidu.identity.Actor;
import io.tidu.identity.ui.DayPicker;
import io.tidu.review.spot.CheckChanged;
import io.tidu.review.spot.CheckReport;
import io.tidu.review.spot.CheckResult;
import io.tidu.review.spot.CheckRights;
import io.tidu.review.spot.CheckRow;
import io.tidu.review.spot.SpotChecks;
import java.util.List;
import java.util.function.Consumer;

/** What was found, kept while it is typed, completed when it is whole, and corrected with a reason. */
class CheckForm extends Div {

    private final Actor actor;
    private final SpotChecks checks;
    private final Consumer<CheckRow> show;
    private final RadioButtonGroup<CheckResult> result = new RadioButtonGroup<>();
    private final DatePicker day = new DayPicker();
    private final TextField people = new TextField();
    private final TextArea note = new TextArea();
    private final Span state = new Span();
    private final Div conflict = new Div();
    private CheckRow check;

    CheckForm(Actor actor, CheckRow check, CheckRights rights, SpotChecks checks, Consumer<CheckRow> show) {
        this.actor = actor;
        this.check = check;
        this.checks = checks;
        this.show = show;
        addClassNames("tidu-card", "tidu-stacked");
        fields(rights.write());
        fill(check.report());
        fieldsList().forEach(field -> field.setReadOnly(!rights.write()));
        var buttons = new Div();
        buttons.addClassName("tidu-buttons");
        if (rights.write()) {
            fieldsList().forEach(this::keepWhatIsTyped);
            var complete = new Button(getTranslation("review.spot.complete"), click -> complete());
            complete.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(complete);
        }
        if (rights.correct()) {
            buttons.add(new Button(
                    getTranslation("review.spot.correct"),
                    click -> new CorrectDialog(reason -> show.accept(checks.correct(actor, check.id(), reason)))
                            .open()));
        }
        add(result, day, people, note, state, conflict, buttons);
        told();
    }

    private List<HasValueAndElement<? extends ComponentValueChangeEvent<?, ?>, ?>> fieldsList() {
        return List.of(result, day, people, note);
    }

    private void fields(boolean writing) {
        result.setLabel(getTranslation("review.check.column.result"));
        result.setItems(CheckResult.values());
        result.setItemLabelGenerator(value -> getTranslation(value.messageKey()));
        day.setLabel(getTranslation("review.check.column.day"));
        people.setLabel(getTranslation("review.check.column.people"));
        people.setHelperText(writing ? getTranslation("review.spot.people.help") : null);
        people.setMaxLength(200);
        people.setValueChangeMode(ValueChangeMode.ON_BLUR);
        people.setWidthFull();
        note.setLabel(getTranslation("review.check.column.note"));
        note.setHelperText(writing ? getTranslation("review.spot.note.help") : null);
        note.setMaxLength(4000);
        note.setMinRows(4);
        note.setWidthFull();
        note.setValueChangeMode(ValueChangeMode.LAZY);
        note.setValueChangeTimeout(800);
        state.addClassName("tidu-soft");
        state.getElement().setAttribute("role", "status");
        conflict.addClassName("tidu-conflict");
        conflict.setVisible(false);
    }

    private void fill(CheckReport report) {
        result.setValue(report.result());
        day.setValue(report.day());
        people.setValue(report.people());
        note.setValue(report.note());
    }

    private void keepWhatIsTyped(HasValueAndElement<? extends ComponentValueChangeEvent<?, ?>, ?> field) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                guarded(() -> keep(checks.save(actor, check.id(), report(), check.revision())));
            }
        });
    }

    private CheckReport report() {
        return new CheckReport(result.getValue(), note.getValue(), day.getValue(), people.getValue());
    }

    private void complete() {
        guarded(() -> show.accept(checks.complete(actor, check.id(), report(), check.revision())));
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
            var theirs = changed.now();
            conflict.removeAll();
            var quoted = new Div(theirs.report().note());
            quoted.addClassName("tidu-reason");
            conflict.add(
                    new Div(getTranslation(
                            changed.messageKey(), changed.arguments().toArray())),
                    quoted,
                    new Button(getTranslation("review.opinion.takeTheirs"), click -> show.accept(theirs)),
                    new Button(getTranslation("review.opinion.takeMine"), click -> {
                        check = theirs;
                        guarded(() -> keep(checks.save(actor, check.id(), report(), check.revision())));
                    }));
            conflict.setVisible(true);
        }
    }
}
