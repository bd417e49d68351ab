package io.tidu.title;

import org.jspecify.annotations.Nullable;

/** What a row of a file says in the columns that are read, as it says it. */
record RawRow(
        int number,
        String name,
        String creditCode,
        String province,
        String city,
        String county,
        @Nullable Flaw flaw) {

    /** What is wrong with a row before any text in it is looked at. */
    enum Flaw {
        CELL_TOO_LONG,
        REPEATED_HEADER
    }

    static RawRow of(SheetRow row, ListHeader header, int cellLength) {
        var longest = 0;
        for (var column : header.positions().keySet()) {
            longest = Math.max(longest, header.text(column, row).length());
        }
        return new RawRow(
                row.number(),
                text(header, ListColumn.NAME, row, cellLength),
                text(header, ListColumn.CREDIT_CODE, row, cellLength),
                text(header, ListColumn.PROVINCE, row, cellLength),
                text(header, ListColumn.CITY, row, cellLength),
                text(header, ListColumn.COUNTY, row, cellLength),
                longest > cellLength ? Flaw.CELL_TOO_LONG : header.isRepeatedIn(row) ? Flaw.REPEATED_HEADER : null);
    }

    /** Without what spreadsheets put around a text to keep it one: a leading apostrophe, or ="…". */
    private static String text(ListHeader header, ListColumn column, SheetRow row, int cellLength) {
        var text = header.text(column, row).strip();
        if (text.startsWith("=\"") && text.endsWith("\"") && text.length() > 2) {
            text = text.substring(2, text.length() - 1).strip();
        } else if (text.startsWith("'")) {
            text = text.substring(1).strip();
        }
        return text.length() > cellLength ? text.substring(0, cellLength) : text;
    }
}
