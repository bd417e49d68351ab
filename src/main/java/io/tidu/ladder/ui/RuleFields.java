package io.tidu.ladder.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.ladder.Figure;
import io.tidu.ladder.Rung;
import io.tidu.ladder.Unit;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields that rules are edited with. Each writes into its branch when it is left. */
final class RuleFields {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");

    private final BookWords words;

    RuleFields(BookWords words) {
        this.words = words;
    }

    BookWords words() {
        return words;
    }

    TextField number(String label, String value, String unit, Consumer<String> changed) {
        var field = new TextField(words.say(label));
        field.addClassName("book-number");
        field.setManualValidation(true);
        field.setAllowedCharPattern("[-0-9.]");
        field.setValue(value);
        field.setSuffixComponent(new Span(unit));
        mark(field);
        field.addValueChangeListener(change -> {
            mark(field);
            changed.accept(field.getValue().strip());
        });
        return field;
    }

    String unit(Unit unit) {
        return unit == Unit.NONE ? "" : words.say(unit.messageKey());
    }

    /** By the sign that files use, the same in every language. */
    String unit(String symbol) {
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.symbol().equals(symbol))
                .findFirst()
                .map(this::unit)
                .orElse(symbol);
    }

    TextField number(Branch branch, String key, String unit) {
        return number("ladder.ui.rule.key." + key, branch.text(key), unit, value -> branch.set(key, value));
    }

    private void mark(TextField field) {
        field.setErrorMessage(words.say("ladder.ui.rule.number"));
        field.setInvalid(!NUMBER.matcher(field.getValue().strip()).matches());
    }

    <T> Select<T> choice(
            String label, List<T> items, @Nullable T value, Function<T, String> text, Consumer<T> changed) {
        var field = new Select<T>();
        field.setLabel(words.say(label));
        field.setItems(items);
        field.setItemLabelGenerator(text::apply);
        if (value != null) {
            field.setValue(value);
        }
        field.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                changed.accept(change.getValue());
            }
        });
        return field;
    }

    ComboBox<Figure> figure(String label, String code, Predicate<Figure> offered, Consumer<Figure> changed) {
        var field = new ComboBox<Figure>(words.say(label));
        field.addClassName("book-figure");
        field.setItems(Arrays.stream(Figure.values()).filter(offered).toList());
        field.setItemLabelGenerator(figure -> words.editions().figure(figure, words.locale()));
        Figure.of(code).filter(offered).ifPresent(field::setValue);
        field.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                changed.accept(change.getValue());
            }
        });
        return field;
    }

    MultiSelectComboBox<String> codes(Branch branch, Figure figure) {
        var offered = figure.codes().isEmpty()
                ? Rung.OF_THE_COUNTRY.stream().map(Rung::code).toList()
                : List.copyOf(figure.codes());
        return several(
                "ladder.ui.rule.key.codes",
                offered,
                branch.texts("codes"),
                code -> words.editions().code(figure, code, words.locale()),
                codes -> branch.set("codes", List.copyOf(codes)));
    }

    MultiSelectComboBox<String> several(
            String label,
            List<String> offered,
            Collection<String> chosen,
            Function<String, String> text,
            Consumer<Collection<String>> changed) {
        var field = new MultiSelectComboBox<String>(words.say(label));
        field.addClassName("book-several");
        var items = new LinkedHashSet<>(offered);
        items.addAll(chosen);
        field.setItems(items);
        field.setItemLabelGenerator(text::apply);
        field.setValue(List.copyOf(chosen).toArray(String[]::new));
        field.addValueChangeListener(change -> changed.accept(change.getValue()));
        return field;
    }
}
