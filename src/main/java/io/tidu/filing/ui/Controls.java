package io.tidu.filing.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tidu.filing.FieldDefinition;
import io.tidu.filing.FieldOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Makes the component for a field from its definition, still without label. */
final class Controls {

    /** How long a pause in typing is until it is saved. */
    private static final int PAUSE_MILLIS = 800;

    /** Up to here a list is short enough to be chosen from without searching. */
    private static final int SHORT_LIST = 12;

    private static final String NONE = "NONE";

    private Controls() {}

    static Control of(FieldDefinition field, FilingWords words, Consumer<String> typed) {
        return switch (field.type()) {
            case TEXT, AMOUNT, PERCENT, COUNT, NUMBER -> line(field, typed);
            case LONG_TEXT -> area(typed);
            case DATE -> Days.control(typed);
            case CHOICE ->
                field.options().size() > SHORT_LIST ? search(field, words, typed) : choice(field, words, typed);
            case CHOICES -> choices(field, words, typed);
            case BOOLEAN -> truth(words, typed);
            case TABLE -> throw new IllegalArgumentException(field.code() + " is a table");
        };
    }

    private static Control line(FieldDefinition field, Consumer<String> typed) {
        var line = new TextField();
        line.setManualValidation(true);
        line.setValueChangeMode(ValueChangeMode.LAZY);
        line.setValueChangeTimeout(PAUSE_MILLIS);
        line.setAutocorrect(false);
        if (field.type().numeric()) {
            line.addClassName("filing-number");
            line.getElement().setAttribute("inputmode", "decimal");
        }
        if (field.unit() != null && !field.yearly()) {
            line.setSuffixComponent(new Span(field.unit()));
        }
        return Control.of(line, Function.identity(), Function.identity(), typed);
    }

    private static Control area(Consumer<String> typed) {
        var area = new TextArea();
        area.setManualValidation(true);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MILLIS);
        area.setMinRows(4);
        area.setMaxRows(16);
        return Control.of(area, Function.identity(), Function.identity(), typed);
    }

    private static Control choice(FieldDefinition field, FilingWords words, Consumer<String> typed) {
        var choice = new Select<String>();
        choice.setManualValidation(true);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(words.say("filing.ui.field.choose"));
        choice.setItems(codes(field));
        choice.setItemLabelGenerator(code -> code == null ? "" : label(field, code, words));
        return Control.of(choice, Function.identity(), known(field), typed);
    }

    private static Control search(FieldDefinition field, FilingWords words, Consumer<String> typed) {
        var search = new ComboBox<String>();
        search.setManualValidation(true);
        search.setClearButtonVisible(true);
        search.setPlaceholder(words.say("filing.ui.field.search"));
        search.setItems(codes(field));
        search.setItemLabelGenerator(code -> label(field, code, words));
        return Control.of(search, Function.identity(), known(field), typed);
    }

    private static Control truth(FilingWords words, Consumer<String> typed) {
        var truth = new RadioButtonGroup<String>();
        truth.setManualValidation(true);
        truth.setItems("true", "false");
        truth.setItemLabelGenerator(code -> words.say("filing.ui.field." + code));
        return Control.of(truth, Function.identity(), text -> text.equals("true") ? "true" : "false", typed);
    }

    private static Control choices(FieldDefinition field, FilingWords words, Consumer<String> typed) {
        var choices = new CheckboxGroup<String>();
        choices.setManualValidation(true);
        choices.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        var codes = new ArrayList<>(codes(field));
        if (!codes.contains(NONE)) {
            codes.add(NONE);
        }
        choices.setItems(codes);
        choices.setItemLabelGenerator(
                code -> code.equals(NONE) && field.option(NONE).isEmpty()
                        ? words.say("filing.ui.field.none")
                        : label(field, code, words));
        choices.addValueChangeListener(Controls::keepNoneAlone);
        return Control.of(
                choices,
                chosen ->
                        String.join(",", codes.stream().filter(chosen::contains).toList()),
                text -> split(text, codes),
                typed);
    }

    /** Who says "none of these" says nothing else, and who says something else no longer says none. */
    private static void keepNoneAlone(
            AbstractField.ComponentValueChangeEvent<CheckboxGroup<String>, Set<String>> change) {
        var chosen = change.getValue();
        if (chosen.contains(NONE) && chosen.size() > 1) {
            var others = new LinkedHashSet<>(chosen);
            others.remove(NONE);
            change.getSource().setValue(change.getOldValue().contains(NONE) ? others : Set.of(NONE));
        }
    }

    private static Set<String> split(String text, List<String> codes) {
        var chosen = new LinkedHashSet<>(
                Arrays.stream(text.split(",", -1)).map(String::strip).toList());
        chosen.retainAll(codes);
        return chosen;
    }

    private static List<String> codes(FieldDefinition field) {
        return field.options().stream().map(FieldOption::code).toList();
    }

    private static Function<String, String> known(FieldDefinition field) {
        return code -> field.option(code).isPresent() ? code : "";
    }

    static String label(FieldDefinition field, String code, FilingWords words) {
        return field.option(code).map(option -> words.say(option.label())).orElse(code);
    }
}
