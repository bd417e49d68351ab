package io.tidu.evidence.text;

import io.tidu.evidence.text.ColumnWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the columns of a table stand for, from left to right; of a table of two sides those of one side.
 *
 * @param sides how often they stand there side by side: assets and liabilities, or group and firm
 */
record Columns(List<Column> columns, int sides) {

    static final String YEAR =
            "(?<year>20\\d\\d)(?:年12月31日|-12-31|年1(?:月)?-12月|年度|年末|年底|年|(?= |$))(?:\\((?:亿元|万元|千元|元)\\))?";
    /** A heading is not a sentence. */
    private static final int MOST_BESIDES = 16;

    /**
     * @param year for {@link Kind#THIS} where the heading names it; 0 where it does not
     * @param under what a second line of headings says; empty without one
     */
    record Column(Kind kind, int year, String under) {}

    /** Whether a line heads columns, and which. */
    static Optional<Columns> in(String line, ColumnWords words) {
        if (line.indexOf('。') >= 0 || line.length() > 120) {
            return Optional.empty();
        }
        var found = new ArrayList<Column>();
        var rest = new StringBuilder();
        var matcher = words.heads().matcher(line);
        while (matcher.find()) {
            matcher.appendReplacement(rest, "");
            var year = matcher.group("year");
            found.add(
                    year == null
                            ? new Column(words.kind(matcher.group()), 0, "")
                            : new Column(Kind.THIS, Integer.parseInt(year), ""));
        }
        matcher.appendTail(rest);
        boolean heading = found.size() >= 2 && rest.toString().replace(" ", "").length() <= MOST_BESIDES;
        return heading ? Optional.of(of(found)) : Optional.empty();
    }

    /** Whether the halves of headings on two lines make such headings, one below the other. */
    static Optional<Columns> of(List<String> upper, List<String> lower, ColumnWords words) {
        if (upper.size() < 2 || upper.size() != lower.size()) {
            return Optional.empty();
        }
        var found = IntStream.range(0, upper.size())
                .mapToObj(i -> words.kind(upper.get(i) + lower.get(i)))
                .map(kind -> new Column(kind, 0, ""))
                .toList();
        return found.stream().anyMatch(column -> column.kind() == Kind.OTHER)
                ? Optional.empty()
                : Optional.of(of(found));
    }

    /** With what a second line says under each of them, if that is one. */
    Optional<Columns> with(String line, ColumnWords words) {
        var under = words.crossings()
                .matcher(line)
                .results()
                .map(found -> found.group())
                .toList();
        boolean fits = under.size() >= 2 * columns.size()
                && under.size() % columns.size() == 0
                && String.join("", under).equals(line.replace(" ", ""));
        if (!fits) {
            return Optional.empty();
        }
        int each = under.size() / columns.size();
        var crossed = new ArrayList<Column>();
        for (int i = 0; i < under.size(); i++) {
            var over = columns.get(i / each);
            crossed.add(new Column(over.kind(), over.year(), under.get(i)));
        }
        return Optional.of(new Columns(crossed, 1));
    }

    private static Columns of(List<Column> found) {
        int half = found.size() / 2;
        boolean twoSides =
                found.size() % 2 == 0 && half >= 2 && found.subList(0, half).equals(found.subList(half, found.size()));
        return twoSides ? new Columns(List.copyOf(found.subList(0, half)), 2) : new Columns(List.copyOf(found), 1);
    }

    boolean isCrossed() {
        return !columns.getFirst().under().isEmpty();
    }

    int size() {
        return columns.size();
    }

    /** The latest year that is named; 0 if none is. */
    int latest() {
        return columns.stream().mapToInt(Column::year).max().orElse(0);
    }
}
