package io.tidu.filing.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tidu.ladder.Fact;
import io.tidu.ladder.Figure;
import io.tidu.ladder.FigureRef;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A field in which one figure is assumed to be something else: with steps for numbers, empty for unknown. */
final class FigureInput {

    private static final int PAUSE_MILLIS = 350;
    private static final String NONE = "NONE";

    private final FigureRef ref;
    private final WhatIf whatIf;
    private final ClimbWork work;
    private final Component component;
    private final Runnable showing;
    private boolean quiet;

    /** @param titles the titles that may be assumed to be held */
    FigureInput(FigureRef ref, List<String> titles, WhatIf whatIf, ClimbWork work) {
        this.ref = ref;
        this.whatIf = whatIf;
        this.work = work;
        var codes = ref.figure() == Figure.TITLES
                ? titles
                : List.copyOf(ref.figure().codes());
        switch (ref.figure().type()) {
            case NUMBER, COUNT -> {
                var field = number();
                component = field;
                showing =
                        () -> field.setValue(value() instanceof Fact.Number(var number) ? number.doubleValue() : null);
            }
            case FLAG -> {
                var field =
                        choice(List.of("true", "false"), code -> work.words().say("filing.ui.field." + code));
                listen(field, code -> new Fact.Flag(Boolean.parseBoolean(code)));
                component = field;
                showing = () -> field.setValue(value() instanceof Fact.Flag(var flag) ? String.valueOf(flag) : null);
            }
            case CHOICE -> {
                var field = choice(codes, this::name);
                listen(field, Fact.Choice::new);
                component = field;
                showing = () -> field.setValue(value() instanceof Fact.Choice(var code) ? code : null);
            }
            case CODES -> {
                var field = codes(codes);
                component = field;
                showing =
                        () -> field.setValue(value() instanceof Fact.Codes(var held) ? chosen(held, codes) : Set.of());
            }
            default -> throw new IllegalArgumentException(ref.toString());
        }
        label();
        show();
    }

    Component component() {
        return component;
    }

    FigureRef ref() {
        return ref;
    }

    void focus() {
        component.scrollIntoView();
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    /** Shows what is assumed now. */
    void show() {
        quiet = true;
        try {
            if (component instanceof HasValidation validated) {
                validated.setInvalid(false);
            }
            showing.run();
        } finally {
            quiet = false;
        }
        component.getElement().getClassList().set("changed", whatIf.differs(ref));
    }

    private @Nullable Fact value() {
        return WhatIf.value(whatIf.assumed(), ref);
    }

    private void label() {
        var locale = work.words().locale();
        if (component instanceof HasLabel labelled) {
            labelled.setLabel(
                    ref.year() == null
                            ? work.figures().name(ref.figure(), locale)
                            : work.words().say("filing.climb.year", ref.year()));
        }
        if (component instanceof HasAriaLabel named && ref.year() != null) {
            named.setAriaLabel(work.figures().name(ref, locale));
        }
    }

    private NumberField number() {
        var field = new NumberField();
        field.setManualValidation(true);
        field.setStepButtonsVisible(true);
        field.setStep(step());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.setSuffixComponent(
                new Span(work.figures().unit(ref.figure(), work.words().locale())));
        field.addValueChangeListener(change -> {
            if (!quiet) {
                typed(field, change.getValue());
            }
        });
        return field;
    }

    /** One for what is counted; for amounts about a hundredth of what is known, so that a few steps show something. */
    private double step() {
        if (ref.figure().type() == Figure.Type.COUNT || !(value() instanceof Fact.Number(var number))) {
            return 1;
        }
        int digits = number.precision() - number.scale();
        return digits <= 2 ? 1 : Math.pow(10, digits - 2.0);
    }

    private void typed(NumberField field, @Nullable Double typed) {
        var value = typed == null ? null : BigDecimal.valueOf(typed);
        var problem = value == null ? null : problem(value);
        field.setInvalid(problem != null);
        field.setErrorMessage(problem);
        if (problem == null) {
            whatIf.assume(ref, value == null ? null : new Fact.Number(value));
        }
    }

    private @Nullable String problem(BigDecimal value) {
        var figure = ref.figure();
        var least = figure.least();
        var greatest = figure.greatest();
        if (figure.type() == Figure.Type.COUNT && value.stripTrailingZeros().scale() > 0) {
            return work.words().say("ladder.refused.whole");
        }
        if (least != null && value.compareTo(least) < 0) {
            return work.words().say("ladder.refused.least", least);
        }
        return greatest != null && value.compareTo(greatest) > 0
                ? work.words().say("ladder.refused.greatest", greatest)
                : null;
    }

    private Select<String> choice(List<String> codes, Function<String, String> name) {
        var field = new Select<String>();
        field.setManualValidation(true);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(work.words().say("filing.climb.unknown"));
        field.setItems(codes);
        field.setItemLabelGenerator(code -> code == null ? "" : name.apply(code));
        return field;
    }

    private void listen(Select<String> field, Function<String, Fact> fact) {
        field.addValueChangeListener(change -> {
            if (!quiet) {
                whatIf.assume(ref, change.getValue() == null ? null : fact.apply(change.getValue()));
            }
        });
    }

    private CheckboxGroup<String> codes(List<String> codes) {
        var field = new CheckboxGroup<String>();
        field.setManualValidation(true);
        var items = new LinkedHashSet<>(codes);
        items.add(NONE);
        field.setItems(items);
        field.setItemLabelGenerator(code -> code.equals(NONE) ? work.words().say("filing.ui.field.none") : name(code));
        field.addValueChangeListener(this::chosen);
        return field;
    }

    /** Nothing chosen is unknown; "none of these" is a statement, and stands alone. */
    private void chosen(AbstractField.ComponentValueChangeEvent<CheckboxGroup<String>, Set<String>> change) {
        if (quiet) {
            return;
        }
        var now = new LinkedHashSet<>(change.getValue());
        if (now.size() > 1 && change.getOldValue().contains(NONE)) {
            now.remove(NONE);
        }
        if (now.contains(NONE)) {
            now.clear();
            whatIf.assume(ref, new Fact.Codes(now));
        } else {
            whatIf.assume(ref, now.isEmpty() ? null : new Fact.Codes(now));
        }
    }

    private static Set<String> chosen(Set<String> held, List<String> codes) {
        var shown = new LinkedHashSet<>(held);
        shown.retainAll(codes);
        return shown.isEmpty() ? Set.of(NONE) : shown;
    }

    private String name(String code) {
        return work.figures().code(ref.figure(), code, work.words().locale());
    }
}
