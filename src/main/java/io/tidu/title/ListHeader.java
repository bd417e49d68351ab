package io.tidu.title;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a list are.
 *
 * @param row number of the header row
 * @param above texts of the rows above it, usually the title of the list
 * @param unused headings that name no known column
 */
record ListHeader(int row, Map<ListColumn, Integer> positions, List<String> above, List<String> unused) {

    /** The text of that column in a row; empty if the list lacks the column. */
    String text(ListColumn column, SheetRow of) {
        @Nullable Integer position = positions.get(column);
        return position == null ? "" : of.cell(position);
    }

    boolean has(ListColumn column) {
        return positions.containsKey(column);
    }

    /** Whether a row says the headings again, as lists do that were pasted together page by page. */
    boolean isRepeatedIn(SheetRow row) {
        return positions.entrySet().stream()
                .allMatch(column -> ListColumn.headed(row.cell(column.getValue()))
                        .filter(column.getKey()::equals)
                        .isPresent());
    }
}
