package io.tidu.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import io.tidu.ladder.Fact;
import io.tidu.ladder.Figure;
import io.tidu.ladder.FigureRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of some codes, or yes and no. */
final class ChoiceInput extends FigureInput {

    private final Select<String> field = new Select<>();
    private final boolean flag;

    ChoiceInput(FigureRef ref, WhatIf whatIf, ClimbWork work) {
        super(ref, whatIf, work);
        flag = ref.figure().type() == Figure.Type.FLAG;
        field.setManualValidation(true);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(words().say("filing.climb.unknown"));
        field.setItems(
                flag ? List.of("true", "false") : List.copyOf(ref.figure().codes()));
        field.setItemLabelGenerator(this::label);
        field.addValueChangeListener(change -> entered(fact(change.getValue())));
    }

    @Override
    Component component() {
        return field;
    }

    @Override
    void display(@Nullable Fact value) {
        field.setValue(
                switch (value) {
                    case Fact.Flag(var yes) -> String.valueOf(yes);
                    case Fact.Choice(var code) -> code;
                    case null, default -> null;
                });
    }

    private String label(@Nullable String code) {
        if (code == null) {
            return "";
        }
        return flag ? words().say("filing.ui.field." + code) : name(code);
    }

    private @Nullable Fact fact(@Nullable String code) {
        if (code == null) {
            return null;
        }
        return flag ? new Fact.Flag(Boolean.parseBoolean(code)) : new Fact.Choice(code);
    }
}
