package io.tidu.filing;

import io.tidu.shared.TypedNumber;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is typed into a form, exactly as typed, right or wrong. Immutable. A blank value is the same as none: values are
 * trimmed, and what is then empty is absent.
 */
public record FilingForm(SortedMap<FieldPath, String> values) {

    private static final FilingForm EMPTY = new FilingForm(new TreeMap<>());

    public FilingForm {
        var kept = new TreeMap<FieldPath, String>();
        values.forEach((path, value) -> {
            if (!value.isBlank()) {
                kept.put(path, value.strip());
            }
        });
        values = Collections.unmodifiableSortedMap(kept);
    }

    public static FilingForm empty() {
        return EMPTY;
    }

    public Optional<String> text(FieldPath path) {
        return Optional.ofNullable(values.get(path));
    }

    public Optional<String> text(String code) {
        return text(FieldPath.of(code));
    }

    /** The value as a number; empty if it is absent or is none. */
    public Optional<BigDecimal> number(FieldPath path) {
        return text(path).flatMap(TypedNumber::parse);
    }

    /** The keys of a table's rows, in order. */
    public List<String> rows(String table) {
        return values.keySet().stream()
                .filter(path ->
                        path instanceof FieldPath.Cell cell && cell.code().equals(table))
                .map(path -> ((FieldPath.Cell) path).row())
                .distinct()
                .sorted()
                .toList();
    }

    /** A copy with these values changed; a blank one is removed. */
    public FilingForm with(Map<FieldPath, String> changes) {
        var changed = new TreeMap<>(values);
        changed.putAll(changes);
        return new FilingForm(changed);
    }

    public FilingForm with(FieldPath path, String value) {
        return with(Map.of(path, value));
    }

    public FilingForm with(String code, String value) {
        return with(FieldPath.of(code), value);
    }

    public FilingForm with(String code, int year, String value) {
        return with(FieldPath.of(code, year), value);
    }
}
