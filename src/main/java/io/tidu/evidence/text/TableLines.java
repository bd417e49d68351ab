package io.tidu.evidence.text;

import io.tidu.evidence.text.ColumnWords.Kind;
import io.tidu.evidence.text.Columns.Column;
import io.tidu.evidence.text.Placed.Fit;
import io.tidu.evidence.text.Row.Cell;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the lines of tables under what surrounds them. */
final class TableLines {

    private final Vocabulary words;
    private final Surroundings around;
    private final Set<String> before = new HashSet<>();
    private int table;

    TableLines(Vocabulary words, Surroundings around) {
        this.words = words;
        this.around = around;
    }

    /** Where a line stands. */
    private record Line(Label label, int page, String snippet) {}

    void read(Row row, int page, String snippet, List<Seen> seen) {
        var line = new Line(Label.of(row.words()), page, snippet);
        if (line.label().name().isEmpty()) {
            return;
        }
        var columns = around.columns();
        if (columns != null && columns.isCrossed()) {
            crossed(line, row.cells(), columns, seen);
        } else {
            var name = line.label().name();
            words.amount(name).ifPresent(term -> amounts(term, line, row.cells(), seen));
            words.count(name).ifPresent(term -> counts(term, line, row.cells(), seen));
        }
        around.line();
    }

    private void crossed(Line line, List<Cell> cells, Columns columns, List<Seen> seen) {
        if (table != around.table()) {
            before.clear();
            table = around.table();
        }
        words.columns()
                .crossed(line.label().name())
                .filter(crossing -> cells.size() == columns.size())
                .filter(crossing ->
                        crossing.after().isEmpty() || crossing.after().stream().anyMatch(before::contains))
                .ifPresent(crossing -> crossed(crossing, line, cells, columns, seen));
        before.add(line.label().name());
    }

    private void crossed(Crossing crossing, Line line, List<Cell> cells, Columns columns, List<Seen> seen) {
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.columns().get(i);
            var code = crossing.under().get(column.under());
            if (code != null) {
                amount(code, line, column, cells.get(i), around.areCertain()).ifPresent(seen::add);
            }
        }
    }

    private void amounts(Term term, Line line, List<Cell> cells, List<Seen> seen) {
        var placed = Placed.of(cells, around.columns());
        boolean certain = placed.fit() == Fit.CERTAIN && around.areCertain() && !term.weak();
        for (int i = 0; i < placed.cells().size(); i++) {
            amount(term.code(), line, placed.columns().get(i), placed.cells().get(i), certain)
                    .map(amount -> placed.fit() == Fit.DOUBTFUL ? amount.withoutUnit() : amount)
                    .ifPresent(seen::add);
        }
    }

    private Optional<Seen.Amount> amount(String code, Line line, Column column, Cell cell, boolean placed) {
        var value = cell.value();
        if (value == null || cell.isShare() || column.kind() == Kind.OTHER) {
            return Optional.empty();
        }
        var own = Unit.of(cell.unit()).or(() -> Unit.of(line.label().unit()));
        var in = own.orElse(around.units().unit());
        var of = year(column);
        boolean certain = placed
                && of != null
                && in != null
                && (own.isPresent() || around.units().areSaid());
        return Optional.of(
                new Seen.Amount(code, of, value, in, isOpening(column), certain, line.page(), line.snippet()));
    }

    private boolean isOpening(Column column) {
        var columns = around.columns();
        return column.kind() == Kind.LAST || column.year() > 0 && columns != null && column.year() < columns.latest();
    }

    private @Nullable Integer year(Column column) {
        if (column.year() > 0) {
            return column.year();
        }
        var base = around.year();
        return base == null ? null : column.kind() == Kind.LAST ? Integer.valueOf(base - 1) : base;
    }

    private void counts(Term term, Line line, List<Cell> cells, List<Seen> seen) {
        var placed = Placed.of(cells, around.columns());
        for (int i = 0; i < placed.cells().size(); i++) {
            var value = placed.cells().get(i).value();
            if (value != null && value.stripTrailingZeros().scale() <= 0 && value.precision() <= 9) {
                var of = year(placed.columns().get(i));
                seen.add(new Seen.Count(term.code(), of, value.longValueExact(), line.page(), line.snippet()));
            }
        }
    }
}
