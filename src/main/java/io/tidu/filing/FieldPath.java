package io.tidu.filing;

import java.util.regex.Pattern;

/**
 * The place of one value in a form, by which screens bind fields, problems point and differences are told. Written as
 * {@code website}, {@code revenue@2025} or {@code products/r1/name}.
 */
public sealed interface FieldPath extends Comparable<FieldPath> {

    Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,49}");
    Pattern ROW = Pattern.compile("[A-Za-z0-9-]{1,36}");

    /** A value the form has once. */
    record Single(String code) implements FieldPath {
        public Single {
            require(CODE, code);
        }

        @Override
        public String text() {
            return code;
        }
    }

    /** A value the form has for each calendar year. */
    record Yearly(String code, int year) implements FieldPath {
        public Yearly {
            require(CODE, code);
            if (year < 1900 || year > 2999) {
                throw new IllegalArgumentException("not a year: " + year);
            }
        }

        @Override
        public String text() {
            return code + "@" + year;
        }
    }

    /**
     * A cell of a table.
     *
     * @param row the key of the row, made by whoever adds it; rows stand in the order of their keys, so a time-ordered UUID
     *     keeps them in the order of adding
     */
    record Cell(String code, String row, String column) implements FieldPath {
        public Cell {
            require(CODE, code);
            require(ROW, row);
            require(CODE, column);
        }

        @Override
        public String text() {
            return code + "/" + row + "/" + column;
        }
    }

    /** The code of the field in the catalogue; of the table for a cell. */
    String code();

    /** The path as text; {@link #parse} is its inverse. */
    String text();

    static FieldPath of(String code) {
        return new Single(code);
    }

    static FieldPath of(String code, int year) {
        return new Yearly(code, year);
    }

    static FieldPath of(String table, String row, String column) {
        return new Cell(table, row, column);
    }

    /** @throws IllegalArgumentException if the text is no path */
    static FieldPath parse(String text) {
        var cell = text.split("/", -1);
        if (cell.length == 3) {
            return new Cell(cell[0], cell[1], cell[2]);
        }
        var yearly = text.split("@", -1);
        return yearly.length == 2 ? new Yearly(yearly[0], Integer.parseInt(yearly[1])) : new Single(text);
    }

    /** The order of the texts. They are put together only where the codes do not decide: forms are sorted at every reading. */
    @Override
    default int compareTo(FieldPath other) {
        int byCode = code().compareTo(other.code());
        boolean decided = !code().startsWith(other.code()) && !other.code().startsWith(code());
        return decided ? byCode : text().compareTo(other.text());
    }

    private static void require(Pattern pattern, String part) {
        if (!pattern.matcher(part).matches()) {
            throw new IllegalArgumentException("not part of a field path: " + part);
        }
    }
}
