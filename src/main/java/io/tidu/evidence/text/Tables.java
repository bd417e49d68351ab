package io.tidu.evidence.text;

import io.tidu.evidence.text.Columns.Column;
import io.tidu.evidence.text.Row.Cell;
import io.tidu.evidence.text.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads statements and tables line by line: headings say what the columns are, a title of which year, a note in which unit. What was said
 * on an earlier page holds on as a guess.
 */
final class Tables {

    private static final Pattern UNIT =
            Pattern.compile("(?:单位:?(?:为|均为)?|以|均为)(?:人民币)?(亿元|万元|千元|元)|\\(人民币(亿元|万元|千元|元)\\)");
    /** Holds for the whole paper from there on. */
    private static final Pattern EVERYWHERE = Pattern.compile("特别(?:注明|说明)|除另有|均以|均为");

    private static final Pattern TITLE = Pattern.compile("(20\\d\\d)年(?:度|12月31日|1-12月|1月-12月)");
    private static final int TITLE_LENGTH = 80;

    private final Vocabulary words;
    private final @Nullable Integer reportYear;
    private @Nullable Columns columns;
    private @Nullable Integer year;
    private @Nullable Unit unit;
    private @Nullable Unit everywhere;
    private boolean here;
    private boolean unitHere;

    Tables(Vocabulary words, @Nullable Integer reportYear) {
        this.words = words;
        this.reportYear = reportYear;
    }

    List<Seen> on(PlainPage page) {
        year = reportYear;
        here = false;
        unitHere = everywhere != null;
        unit = everywhere == null ? unit : everywhere;
        var seen = new ArrayList<Seen>();
        for (var line : page.lines()) {
            noteUnit(line);
            if (!isHeading(line)) {
                Row.of(line).forEach(row -> read(row, page.number(), PlainPage.shortened(line), seen));
            }
        }
        return seen;
    }

    private void noteUnit(String line) {
        var found = UNIT.matcher(line);
        if (found.find()) {
            unit = Unit.of(found.group(1) == null ? found.group(2) : found.group(1))
                    .orElse(null);
            unitHere = true;
            if (EVERYWHERE.matcher(line).find()) {
                everywhere = unit;
            }
        }
    }

    private boolean isHeading(String line) {
        var heads = Columns.in(line, words);
        if (heads.isEmpty() && columns != null && here) {
            heads = columns.with(line, words);
        }
        if (heads.isPresent()) {
            columns = heads.get();
            here = true;
            return true;
        }
        var titles = TITLE.matcher(line)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        if (titles.size() == 1 && line.length() <= TITLE_LENGTH && line.indexOf('。') < 0) {
            year = Integer.valueOf(titles.getFirst());
        }
        return false;
    }

    private void read(Row row, int page, String snippet, List<Seen> seen) {
        var label = Label.of(row.words());
        var shown = columns;
        if (shown != null && shown.isCrossed()) {
            for (int i = 0; i < shown.size() && row.cells().size() == shown.size(); i++) {
                var column = shown.columns().get(i);
                var cell = row.cells().get(i);
                words.crossed(label.name(), column.under())
                        .flatMap(code -> amount(code, label, column, cell, here, page, snippet))
                        .ifPresent(seen::add);
            }
            return;
        }
        words.amount(label.name()).ifPresent(code -> amounts(code, label, row.cells(), page, snippet, seen));
        words.count(label.name()).ifPresent(code -> counts(code, row.cells(), page, snippet, seen));
    }

    private void amounts(String code, Label label, List<Cell> cells, int page, String snippet, List<Seen> seen) {
        var aligned = aligned(cells);
        for (int i = 0; i < aligned.size(); i++) {
            amount(
                            code,
                            label,
                            columnsOf(aligned).get(i),
                            aligned.get(i),
                            here && aligned.size() == width(),
                            page,
                            snippet)
                    .ifPresent(seen::add);
        }
    }

    /** Without the number of the line or of a note in front. */
    private List<Cell> aligned(List<Cell> cells) {
        boolean numbered = cells.size() == width() + 1 && cells.getFirst().isLineNumber();
        return numbered
                ? cells.subList(1, cells.size())
                : cells.subList(0, Math.min(cells.size(), Math.max(1, width())));
    }

    private int width() {
        return columns == null ? 0 : columns.size();
    }

    private List<Column> columnsOf(List<Cell> cells) {
        return columns == null || cells.size() > columns.size()
                ? cells.stream().map(cell -> new Column(Kind.THIS, 0, "")).toList()
                : columns.columns();
    }

    private Optional<Seen> amount(
            String code, Label label, Column column, Cell cell, boolean placed, int page, String snippet) {
        var value = cell.value();
        if (value == null || cell.isShare() || column.kind() == Kind.OTHER) {
            return Optional.empty();
        }
        var own = Unit.of(cell.unit()).or(() -> Unit.of(label.unit()));
        var in = own.orElse(unit);
        var of = year(column);
        boolean opening =
                column.kind() == Kind.LAST || column.year() > 0 && columns != null && column.year() < columns.latest();
        boolean certain = placed && of != null && in != null && (own.isPresent() || unitHere);
        return Optional.of(new Seen.Amount(code, of, value, in, opening, certain, page, snippet));
    }

    private @Nullable Integer year(Column column) {
        if (column.year() > 0) {
            return column.year();
        }
        var base = year;
        return base == null ? null : column.kind() == Kind.LAST ? Integer.valueOf(base - 1) : base;
    }

    private void counts(String code, List<Cell> cells, int page, String snippet, List<Seen> seen) {
        var aligned = aligned(cells);
        for (int i = 0; i < aligned.size(); i++) {
            var value = aligned.get(i).value();
            if (value != null && value.stripTrailingZeros().scale() <= 0 && value.precision() <= 9) {
                seen.add(new Seen.Count(code, year(columnsOf(aligned).get(i)), value.longValueExact(), page, snippet));
            }
        }
    }
}
