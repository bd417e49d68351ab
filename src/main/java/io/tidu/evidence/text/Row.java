package io.tidu.evidence.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table: words, and the numbers behind them. A statement of two sides has two of these in a line.
 *
 * @param cells in their order; one without a value stands for a dash or a share
 */
record Row(String words, List<Cell> cells) {

    /** Where a number begins right behind words. */
    private static final Pattern BEGINS = Pattern.compile(
            "(?<=[\\p{IsHan}):]) ?(?=[-(△▲]?¥?(?:\\d{1,3}(?:,\\d{3})+|\\d+\\.\\d))|(?<=:) ?(?=[-(△▲]?¥?\\d)");

    private static final Pattern NUMBER =
            Pattern.compile("(?<number>[-(△▲]{0,2}¥?" + Numbers.DIGITS + "\\)?)(?<unit>亿元|万元|千元|元|人|名|%)?[;,。]?");
    private static final Pattern NONE = Pattern.compile("-{1,3}|/|不适用|无");

    /**
     * @param value null where none is written
     * @param unit as it stands behind the number; empty if none
     */
    record Cell(@Nullable BigDecimal value, String unit) {

        boolean isShare() {
            return unit.equals("%");
        }

        /** The number of the line in its form, or that of a note. */
        boolean isLineNumber() {
            return value != null && unit.isEmpty() && value.scale() == 0 && value.precision() <= 3;
        }
    }

    /** @param line as {@link Plain#line} gives it */
    static List<Row> of(String line) {
        var rows = new ArrayList<Row>();
        var words = new StringBuilder();
        var cells = new ArrayList<Cell>();
        for (var token : BEGINS.matcher(line).replaceAll(" ").split(" ")) {
            var cell = cell(token);
            if (cell.isPresent()) {
                cells.add(cell.get());
            } else {
                if (!cells.isEmpty()) {
                    rows.add(new Row(words.toString(), cells));
                    words.setLength(0);
                    cells = new ArrayList<>();
                }
                words.append(token);
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new Row(words.toString(), cells));
        }
        return rows;
    }

    private static Optional<Cell> cell(String token) {
        if (NONE.matcher(token).matches()) {
            return Optional.of(new Cell(null, ""));
        }
        var found = NUMBER.matcher(token);
        if (!found.matches()) {
            return Optional.empty();
        }
        var unit = found.group("unit") == null ? "" : found.group("unit");
        return Numbers.amount(found.group("number")).map(value -> new Cell(value, unit));
    }
}
