package io.tidu.filing;

import io.tidu.shared.RowKey;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An order of filings as SQL: some columns, all in one direction, the last of them different for every filing. */
record DeskOrder(List<String> columns, boolean ascending) {

    static DeskOrder of(DeskSort sort) {
        return new DeskOrder(columns(sort.key()), sort.ascending());
    }

    private static List<String> columns(DeskSort.Key key) {
        return switch (key) {
            case DUE -> List.of("due_at", "turn_since", "id");
            case TURN_SINCE -> List.of("turn_since", "id");
            case SUBMITTED_AT -> List.of("submitted_at", "id");
            case ENTERPRISE_NAME -> List.of("enterprise_name", "id");
            case NUMBER -> List.of("number", "id");
        };
    }

    String sql() {
        var direction = ascending ? " asc" : " desc";
        return columns.stream().map(column -> "f." + column + direction).collect(Collectors.joining(", "));
    }

    /** That a filing stands behind another: written out, since databases make no use of an index for compared rows. */
    String behind() {
        var cases = new ArrayList<String>();
        for (int i = 0; i < columns.size(); i++) {
            var same = columns.subList(0, i).stream().map(column -> "f." + column + " = :at_" + column + " and ");
            var last = columns.get(i);
            cases.add(same.collect(Collectors.joining()) + "f." + last + (ascending ? " > " : " < ") + ":at_" + last);
        }
        return "(" + String.join(" or ", cases) + ")";
    }

    /** Where a filing stands. */
    Map<String, @Nullable Object> place(FilingRow row) {
        var place = new LinkedHashMap<String, @Nullable Object>();
        columns.forEach(column -> place.put("at_" + column, value(column, row)));
        return place;
    }

    private static @Nullable Object value(String column, FilingRow row) {
        return switch (column) {
            case "due_at" -> Timestamp.from(row.dueAt() == null ? DueDay.NEVER : row.dueAt());
            case "turn_since" -> Timestamp.from(row.turnSince());
            case "submitted_at" -> row.submittedAt() == null ? null : Timestamp.from(row.submittedAt());
            case "enterprise_name" -> row.enterpriseName();
            case "number" -> row.number();
            default -> RowKey.bytes(row.id().value());
        };
    }
}
