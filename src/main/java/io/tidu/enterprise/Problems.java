package io.tidu.enterprise;

import io.tidu.shared.RuleViolation;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, by field, in the order of the fields. */
final class Problems {

    private final SequencedMap<String, RuleViolation> byField = new LinkedHashMap<>();

    /** The value, or null and a problem noted at the field. */
    <T> @Nullable T read(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (RuleViolation violation) {
            byField.putIfAbsent(field, violation);
            return null;
        }
    }

    void check(String field, Runnable check) {
        read(field, () -> {
            check.run();
            return field;
        });
    }

    SequencedMap<String, RuleViolation> byField() {
        return byField;
    }
}
