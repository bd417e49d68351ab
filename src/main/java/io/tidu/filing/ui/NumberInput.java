package io.tidu.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tidu.ladder.Fact;
import io.tidu.ladder.Figure;
import io.tidu.ladder.FigureRef;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number with steps, by buttons and by the arrow keys. */
final class NumberInput extends FigureInput {

    private static final int PAUSE_MILLIS = 350;

    private final NumberField field = new NumberField();

    NumberInput(FigureRef ref, WhatIf whatIf, ClimbWork work) {
        super(ref, whatIf, work);
        field.setManualValidation(true);
        field.setStepButtonsVisible(true);
        field.setStep(step());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        if (ref.year() == null) {
            field.setSuffixComponent(new Span(work.figures().unit(ref.figure(), words().locale())));
        }
        field.addValueChangeListener(change -> typed(change.getValue()));
    }

    @Override
    Component component() {
        return field;
    }

    @Override
    void display(@Nullable Fact value) {
        field.setValue(value instanceof Fact.Number(var number) ? number.doubleValue() : null);
    }

    /** One for what is counted; for amounts about a hundredth of what is known, so that a few steps show something. */
    private double step() {
        if (ref().figure().type() == Figure.Type.COUNT || !(value() instanceof Fact.Number(var number))) {
            return 1;
        }
        int digits = number.precision() - number.scale();
        return digits <= 2 ? 1 : Math.pow(10, digits - 2.0);
    }

    private void typed(@Nullable Double typed) {
        if (isShowing()) {
            return;
        }
        var value = typed == null ? null : BigDecimal.valueOf(typed);
        var problem = value == null ? null : problem(value);
        field.setErrorMessage(problem);
        field.setInvalid(problem != null);
        if (problem == null) {
            entered(value == null ? null : new Fact.Number(value));
        }
    }

    private @Nullable String problem(BigDecimal value) {
        var figure = ref().figure();
        var least = figure.least();
        var greatest = figure.greatest();
        if (figure.type() == Figure.Type.COUNT && value.stripTrailingZeros().scale() > 0) {
            return words().say("ladder.refused.whole");
        }
        if (least != null && value.compareTo(least) < 0) {
            return words().say("ladder.refused.least", least);
        }
        if (greatest != null && value.compareTo(greatest) > 0) {
            return words().say("ladder.refused.greatest", greatest);
        }
        return beyondWhole(value);
    }

    /** No part is more than what it is part of, such as core revenue of revenue. */
    private @Nullable String beyondWhole(BigDecimal value) {
        var whole = ref().figure().partOf();
        var most = whole == null ? null : assumed(whole);
        return whole != null && most != null && value.compareTo(most) > 0
                ? words().say(
                                "ladder.check.problem.part",
                                work().figures().name(whole, words().locale()),
                                words().number(most))
                : null;
    }
}
