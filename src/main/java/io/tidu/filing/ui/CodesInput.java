package io.tidu.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import io.tidu.ladder.Fact;
import io.tidu.ladder.FigureRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Any of some codes. Nothing chosen is unknown; "none of these" is a statement, and stands alone. */
final class CodesInput extends FigureInput {

    private static final String NONE = "NONE";

    private final CheckboxGroup<String> field = new CheckboxGroup<>();
    private final List<String> codes;

    CodesInput(FigureRef ref, List<String> codes, WhatIf whatIf, ClimbWork work) {
        super(ref, whatIf, work);
        this.codes = codes;
        var items = new LinkedHashSet<>(codes);
        items.add(NONE);
        field.setManualValidation(true);
        field.setItems(items);
        field.setItemLabelGenerator(code -> code.equals(NONE) ? words().say("filing.ui.field.none") : name(code));
        field.addValueChangeListener(change -> entered(fact(change.getOldValue(), change.getValue())));
    }

    @Override
    Component component() {
        return field;
    }

    @Override
    void display(@Nullable Fact value) {
        field.setValue(value instanceof Fact.Codes(var held) ? chosen(held) : Set.of());
    }

    private static @Nullable Fact fact(Set<String> before, Set<String> now) {
        var chosen = new LinkedHashSet<>(now);
        if (chosen.size() > 1 && before.contains(NONE)) {
            chosen.remove(NONE);
        }
        if (chosen.contains(NONE)) {
            return new Fact.Codes(Set.of());
        }
        return chosen.isEmpty() ? null : new Fact.Codes(chosen);
    }

    private Set<String> chosen(Set<String> held) {
        var shown = new LinkedHashSet<>(held);
        shown.retainAll(codes);
        return shown.isEmpty() ? Set.of(NONE) : shown;
    }
}
