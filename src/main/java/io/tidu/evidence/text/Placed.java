package io.tidu.evidence.text;

import io.tidu.evidence.text.ColumnWords.Kind;
import io.tidu.evidence.text.Columns.Column;
import io.tidu.evidence.text.Row.Cell;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a line under their columns.
 *
 * @param columns as many as cells
 * @param fit whether there are as many numbers as columns, but for the number of the line or of a note in front
 */
record Placed(List<Cell> cells, List<Column> columns, Fit fit) {

    private static final BigDecimal FAR = BigDecimal.valueOf(1000);

    /** How sure it is which column a number stands in. */
    enum Fit {
        CERTAIN,
        /** No headings are known. */
        UNKNOWN,
        /** There are more or fewer numbers than columns: such a number is proposed to nobody. */
        DOUBTFUL
    }

    static Placed of(List<Cell> cells, @Nullable Columns columns) {
        if (columns == null) {
            return new Placed(cells.subList(0, 1), List.of(new Column(Kind.THIS, 0, "")), Fit.UNKNOWN);
        }
        int width = columns.size();
        var rest = cells.subList(1, cells.size());
        if (cells.size() == width) {
            return isNote(cells.getFirst(), rest)
                    ? under(columns, rest, Fit.DOUBTFUL)
                    : under(columns, cells, Fit.CERTAIN);
        }
        if (cells.size() == width + 1 && cells.getFirst().isLineNumber()) {
            return under(columns, rest, Fit.CERTAIN);
        }
        if (cells.size() == width * columns.sides()) {
            return under(columns, cells.subList(0, width), Fit.CERTAIN);
        }
        return under(columns, cells.subList(0, Math.min(cells.size(), width)), Fit.DOUBTFUL);
    }

    private static Placed under(Columns columns, List<Cell> cells, Fit fit) {
        return new Placed(cells, columns.columns().subList(0, cells.size()), fit);
    }

    /** Whether an amount is missing and the first number is that of a note: “32 62,000.00”, “5.32 62,000.00”. */
    private static boolean isNote(Cell first, List<Cell> rest) {
        var value = first.value();
        return value != null
                && rest.stream()
                        .map(Cell::value)
                        .anyMatch(other -> other != null
                                && (first.isLineNumber() && other.scale() > 0
                                        || value.abs().multiply(FAR).compareTo(other.abs()) < 0));
    }
}
