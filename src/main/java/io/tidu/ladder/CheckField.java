package io.tidu.ladder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of the self-check as its page shows it.
 *
 * @param label the year, or the name of the figure where it has none
 * @param typed as it was sent, right or wrong
 */
public record CheckField(
        String name,
        String label,
        String unit,
        Figure.Type type,
        List<CheckOption> options,
        List<String> typed,
        @Nullable String problem) {

    public CheckField {
        options = List.copyOf(options);
        typed = List.copyOf(typed);
    }

    public String value() {
        return typed.isEmpty() ? "" : typed.getFirst();
    }

    /** A figure with the fields of its years, or its only one. */
    public record Row(String name, String label, String hint, boolean yearly, List<CheckField> fields) {}

    /** Figures that belong together. */
    public record Group(String label, List<Row> rows) {}
}
