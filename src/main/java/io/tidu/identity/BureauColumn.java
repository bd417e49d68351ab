package io.tidu.identity;

import org.jspecify.annotations.Nullable;

/**
 * A column that holds the key of the bureau in charge now.
 *
 * @param versioned whether the row has a version, which is counted up so that whoever is changing it begins anew
 * @param counted the text that its number is shown under before a merger, such as {@code filing.merge.filings}; null where it says nothing
 * @param where which rows are counted, in SQL; empty for all
 */
public record BureauColumn(
        String table,
        String name,
        boolean versioned,
        @Nullable String counted,
        String where) {

    public static BureauColumn of(String table, String name) {
        return new BureauColumn(table, name, false, null, "");
    }

    public BureauColumn withVersion() {
        return new BureauColumn(table, name, true, counted, where);
    }

    public BureauColumn countedAs(String key) {
        return countedAs(key, "");
    }

    public BureauColumn countedAs(String key, String rows) {
        return new BureauColumn(table, name, versioned, key, rows);
    }
}
