package io.tidu.review.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The columns in their order, and how wide those are that a person has drawn; kept as {@code NUMBER,ENTERPRISE;NUMBER=120px}. */
record DeskLayout(List<DeskColumn> columns, Map<DeskColumn, String> widths) {

    static final DeskLayout USUAL = new DeskLayout(DeskColumn.USUAL, Map.of());
    private static final Pattern WIDTH = Pattern.compile("\\d{1,4}(\\.\\d{1,4})?px");

    DeskLayout {
        columns = List.copyOf(columns);
        widths = Map.copyOf(widths);
    }

    /** What makes no sense is as if nothing had been chosen. */
    static DeskLayout read(String text) {
        var parts = text.split(";", 2);
        var columns = DeskColumn.read(parts[0]);
        return new DeskLayout(
                columns.isEmpty() ? DeskColumn.USUAL : columns, parts.length == 2 ? widths(parts[1]) : Map.of());
    }

    private static Map<DeskColumn, String> widths(String text) {
        var widths = new EnumMap<DeskColumn, String>(DeskColumn.class);
        Arrays.stream(text.split(","))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2 && WIDTH.matcher(pair[1]).matches())
                .forEach(pair -> DeskColumn.named(pair[0]).ifPresent(column -> widths.put(column, pair[1])));
        return widths;
    }

    String text() {
        return names(columns) + ";"
                + widths.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .sorted()
                        .collect(Collectors.joining(","));
    }

    static String names(List<DeskColumn> columns) {
        return columns.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    DeskLayout with(List<DeskColumn> wanted) {
        return new DeskLayout(wanted, widths);
    }

    DeskLayout wide(DeskColumn column, String width) {
        var changed = new EnumMap<DeskColumn, String>(DeskColumn.class);
        changed.putAll(widths);
        changed.put(column, width);
        return new DeskLayout(columns, changed);
    }

    /** With a column more at the end, or without it. */
    static List<DeskColumn> toggled(List<DeskColumn> columns, DeskColumn column, boolean shown) {
        var changed = new ArrayList<>(columns);
        changed.remove(column);
        if (shown) {
            changed.add(column);
        }
        return changed;
    }
}
