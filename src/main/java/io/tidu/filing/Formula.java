package io.tidu.filing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a field is computed from others; the result is unknown as long as an operand is. */
public sealed interface Formula {

    /** One field as percent of another, of the same year; unknown where the whole is zero. */
    record Share(String part, String whole) implements Formula {}

    /** How much a yearly field grew over the year before, in percent of that; unknown unless that was above zero. */
    record Growth(String field) implements Formula {}

    /** One field less another, of the same year. */
    record Difference(String minuend, String subtrahend) implements Formula {}

    /**
     * The number of rows of a table whose columns have certain values.
     *
     * @param noneIfNot a statement which, answered with no, says that the table is empty on purpose; without it an empty table
     *     is unknown
     */
    record CountRows(
            String table,
            Map<String, Set<String>> where,
            @Nullable String noneIfNot) implements Formula {
        public CountRows {
            where = Map.copyOf(where);
        }
    }

    /** A column of a table added up. */
    record SumRows(String table, String column) implements Formula {}

    /** The codes of the fields it needs. */
    default List<String> operands() {
        return switch (this) {
            case Share(var part, var whole) -> List.of(part, whole);
            case Growth(var field) -> List.of(field);
            case Difference(var minuend, var subtrahend) -> List.of(minuend, subtrahend);
            case CountRows(var table, var where, var none) -> none == null ? List.of(table) : List.of(table, none);
            case SumRows(var table, var column) -> List.of(table);
        };
    }
}
