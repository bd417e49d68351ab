package io.tidu.filing;

/** How a field is computed from others; a result is unknown as long as an operand is, or where the divisor is zero. */
public sealed interface Formula {

    /** One field as percent of another, of the same year. */
    record Share(String part, String whole) implements Formula {}

    /** How much a yearly field grew over the year before, in percent of the year before; unknown unless that was positive. */
    record Growth(String field) implements Formula {}

    /** One field less another, of the same year. */
    record Difference(String minuend, String subtrahend) implements Formula {}

    /** The number of rows of a table in which a column has one of some values. */
    record CountRows(String table, String column, java.util.Set<String> values) implements Formula {
        public CountRows {
            values = java.util.Set.copyOf(values);
        }
    }

    /** A column of a table added up. */
    record SumRows(String table, String column) implements Formula {}
}
