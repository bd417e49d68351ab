package io.tidu.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A component in which one value of the form is entered. Whatever the component, the value is text, as the form keeps it:
 * nothing that was typed is lost because it is not a number.
 */
final class Control {

    private final Component component;
    private final Binding<?> binding;

    private <V> Control(Component component, Binding<V> binding) {
        this.component = component;
        this.binding = binding;
    }

    /**
     * @param write turns what the component holds into text
     * @param read turns text into what the component holds
     * @param typed is told what the person entered, never what was shown by {@link #show}
     */
    static <V, C extends Component & HasValue<?, V>> Control of(
            C component, Function<V, String> write, Function<String, V> read, Consumer<String> typed) {
        return new Control(component, new Binding<>(component, write, read, typed));
    }

    Component component() {
        return component;
    }

    String value() {
        return binding.value();
    }

    /** Shows a value unless it is there already: what is being typed is never reformatted. */
    void show(String text) {
        if (!text.strip().equals(value().strip())) {
            binding.show(text);
        }
    }

    /** @param message blank for none */
    void problem(String message) {
        if (component instanceof HasValidationProperties validation) {
            validation.setErrorMessage(message);
            validation.setInvalid(!message.isBlank());
        }
    }

    void focus() {
        component.scrollIntoView();
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private static final class Binding<V> {

        private final HasValue<?, V> field;
        private final Function<V, String> write;
        private final Function<String, V> read;
        private boolean showing;

        Binding(HasValue<?, V> field, Function<V, String> write, Function<String, V> read, Consumer<String> typed) {
            this.field = field;
            this.write = write;
            this.read = read;
            field.addValueChangeListener(change -> {
                if (!showing) {
                    typed.accept(value());
                }
            });
        }

        String value() {
            return field.isEmpty() ? "" : write.apply(field.getValue());
        }

        void show(String text) {
            showing = true;
            try {
                if (text.isBlank()) {
                    field.clear();
                } else {
                    field.setValue(read.apply(text));
                }
            } finally {
                showing = false;
            }
        }
    }
}
