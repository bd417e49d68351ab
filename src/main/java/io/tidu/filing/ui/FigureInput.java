package io.tidu.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import io.tidu.ladder.Fact;
import io.tidu.ladder.Figure;
import io.tidu.ladder.FigureRef;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field in which one figure is assumed to be something else; empty is unknown. */
abstract class FigureInput {

    private final FigureRef ref;
    private final WhatIf whatIf;
    private final ClimbWork work;
    private boolean quiet;

    FigureInput(FigureRef ref, WhatIf whatIf, ClimbWork work) {
        this.ref = ref;
        this.whatIf = whatIf;
        this.work = work;
    }

    /** @param titles the titles that may be assumed to be held */
    static FigureInput of(FigureRef ref, List<String> titles, WhatIf whatIf, ClimbWork work) {
        var input =
                switch (ref.figure().type()) {
                    case NUMBER, COUNT -> new NumberInput(ref, whatIf, work);
                    case FLAG, CHOICE -> new ChoiceInput(ref, whatIf, work);
                    case CODES ->
                        new CodesInput(
                                ref,
                                ref.figure() == Figure.TITLES
                                        ? titles
                                        : List.copyOf(ref.figure().codes()),
                                whatIf,
                                work);
                };
        input.label();
        input.show();
        return input;
    }

    abstract Component component();

    abstract void display(@Nullable Fact value);

    FigureRef ref() {
        return ref;
    }

    void focus() {
        component().scrollIntoView();
        if (component() instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    /** Shows what is assumed now. */
    void show() {
        quiet = true;
        try {
            if (component() instanceof HasValidation validated) {
                validated.setInvalid(false);
            }
            display(value());
        } finally {
            quiet = false;
        }
        component().getElement().getClassList().set("changed", whatIf.differs(ref));
    }

    /** Takes over what the person entered; what the program shows is no entry. */
    void entered(@Nullable Fact value) {
        if (!quiet) {
            whatIf.assume(ref, value);
        }
    }

    boolean isShowing() {
        return quiet;
    }

    @Nullable
    Fact value() {
        return WhatIf.value(whatIf.assumed(), ref);
    }

    /** What is assumed of another figure, of the same year if it goes by years. */
    @Nullable
    BigDecimal assumed(Figure other) {
        return whatIf.assumed().value(other, ref.year());
    }

    ClimbWork work() {
        return work;
    }

    FilingWords words() {
        return work.words();
    }

    String name(String code) {
        return work.figures().code(ref.figure(), code, words().locale());
    }

    private void label() {
        var locale = words().locale();
        if (component() instanceof HasLabel labelled) {
            labelled.setLabel(
                    ref.year() == null
                            ? work.figures().name(ref.figure(), locale)
                            : words().say("filing.climb.year", ref.year()));
        }
        if (component() instanceof HasAriaLabel named && ref.year() != null) {
            named.setAriaLabel(work.figures().name(ref, locale));
        }
    }
}
