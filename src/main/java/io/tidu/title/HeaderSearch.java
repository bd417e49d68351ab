package io.tidu.title;

import io.tidu.title.ListFileRefused.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header row below the title lines that lists carry.
 *
 * <p>A header names the enterprise and, somewhere, its region: lists for the whole country name no more than the province. A row that names the enterprise and one more column
 * is a header that lacks something, which is said; anything less is no header.
 */
final class HeaderSearch {

    /** Rows looked at; titles of lists are shorter. */
    static final int DEPTH = 30;

    private final List<String> above = new ArrayList<>();
    private @Nullable ListFileRefused nearMiss;

    /**
     * Reads up to and including the header row.
     *
     * @return empty if no row looks like a header
     * @throws ListFileRefused if one does and lacks a column or has one twice
     */
    Optional<ListHeader> in(SheetRows rows) {
        for (int i = 0; i < DEPTH; i++) {
            var row = rows.next();
            if (row == null) {
                break;
            }
            var header = asHeader(row);
            if (header != null) {
                return Optional.of(header);
            }
            row.cells().stream()
                    .filter(text -> !text.isBlank())
                    .map(String::strip)
                    .forEach(above::add);
        }
        if (nearMiss != null) {
            throw nearMiss;
        }
        return Optional.empty();
    }

    private @Nullable ListHeader asHeader(SheetRow row) {
        var positions = new EnumMap<ListColumn, Integer>(ListColumn.class);
        var unused = new ArrayList<String>();
        @Nullable String twice = null;
        for (int i = 0; i < row.cells().size(); i++) {
            var heading = row.cell(i).strip();
            var column = ListColumn.headed(heading);
            if (column.isEmpty()) {
                if (!heading.isEmpty()) {
                    unused.add(heading);
                }
            } else if (positions.putIfAbsent(column.get(), i) != null) {
                twice = heading;
            }
        }
        if (!positions.containsKey(ListColumn.NAME) && positions.size() < 2 || positions.size() + unused.size() < 2) {
            return null;
        }
        if (twice != null) {
            miss(new ListFileRefused(Reason.HEADER_TWICE, row.number(), twice));
            return null;
        }
        if (!positions.containsKey(ListColumn.NAME)) {
            miss(new ListFileRefused(Reason.HEADER_LACKS_NAME, row.number()));
            return null;
        }
        if (Collections.disjoint(
                positions.keySet(), EnumSet.of(ListColumn.PROVINCE, ListColumn.CITY, ListColumn.COUNTY))) {
            miss(new ListFileRefused(Reason.HEADER_LACKS_REGION, row.number()));
            return null;
        }
        return new ListHeader(row.number(), positions, List.copyOf(above), unused);
    }

    /** The first near miss is the one told: later ones are data rows more often than headers. */
    private void miss(ListFileRefused refusal) {
        if (nearMiss == null) {
            nearMiss = refusal;
        }
    }
}
