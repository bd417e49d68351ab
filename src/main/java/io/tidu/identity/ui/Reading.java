package io.tidu.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import io.tidu.shared.RuleViolation;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to read a form: every field is turned into its value, those that cannot be say why beside themselves, and the
 * first of them gets the focus.
 */
public final class Reading {

    private @Nullable Focusable<?> firstWrong;

    /** Reads a field that must be filled. */
    public <F extends Component & HasValue<?, V> & HasValidationProperties & Focusable<?>, V, T> Entry<T> required(
            F field, Function<V, T> value) {
        if (field.isEmpty()) {
            refuse(field, field.getTranslation("identity.field.required"));
            return new Entry<>(null);
        }
        return optional(field, value);
    }

    /** Reads a field that may stay empty. */
    public <F extends Component & HasValue<?, V> & HasValidationProperties & Focusable<?>, V, T> Entry<T> optional(
            F field, Function<V, T> value) {
        field.setInvalid(false);
        if (field.isEmpty() || isBlank(field.getValue())) {
            return new Entry<>(null);
        }
        try {
            return new Entry<>(value.apply(field.getValue()));
        } catch (RuleViolation violation) {
            refuse(field, violation);
            return new Entry<>(null);
        }
    }

    /** Says beside a field what a service had against it. */
    public <F extends Component & HasValidationProperties & Focusable<?>> void refuse(
            F field, RuleViolation violation) {
        refuse(
                field,
                field.getTranslation(
                        violation.messageKey(), violation.arguments().toArray()));
    }

    private <F extends Component & HasValidationProperties & Focusable<?>> void refuse(F field, String message) {
        field.setInvalid(true);
        field.setErrorMessage(message);
        if (firstWrong == null) {
            firstWrong = field;
            field.focus();
        }
    }

    /** Whether every field could be read. */
    public boolean isComplete() {
        return firstWrong == null;
    }

    private static boolean isBlank(Object value) {
        return value instanceof String text && text.isBlank();
    }
}
