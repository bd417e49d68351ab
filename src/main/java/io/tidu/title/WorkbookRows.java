package io.tidu.title;

import io.tidu.title.ListFileRefused.Reason;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet. Row numbers may jump, where the sheet has empty rows, and never go back. */
final class WorkbookRows implements SheetRows {

    private static final MathContext DIGITS = new MathContext(15);

    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private int last;

    WorkbookRows(Stream<Row> stream) {
        this.stream = stream;
        this.rows = stream.iterator();
    }

    /** The reader has many ways to stumble over a damaged file; all of them mean the same to the person. */
    @Override
    public @Nullable SheetRow next() {
        try {
            return rows.hasNext() ? row(rows.next()) : null;
        } catch (ListFileRefused refused) {
            throw refused;
        } catch (RuntimeException e) {
            throw new ListFileRefused(Reason.BROKEN_WORKBOOK);
        }
    }

    private SheetRow row(Row row) {
        int number = row.getRowNum();
        if (number <= last || number > ListLimits.SHEET_ROWS) {
            throw new ListFileRefused(Reason.BROKEN_WORKBOOK);
        }
        last = number;
        return new SheetRow(number, texts(row));
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>(row.getCellCount());
        for (@Nullable Cell cell : row) {
            texts.add(cell == null ? "" : text(cell));
        }
        return texts;
    }

    /**
     * What the cell shows. A number keeps 15 digits in a spreadsheet; a longer one has lost its end and is shown as
     * 9.13301E+17, which says so.
     */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER && cell.getValue() != null) {
            var number = cell.asNumber().round(DIGITS).stripTrailingZeros();
            long wholeDigits = (long) number.precision() - number.scale();
            boolean isPlain = wholeDigits <= DIGITS.getPrecision() && number.scale() <= DIGITS.getPrecision();
            return isPlain ? number.toPlainString() : number.toString();
        }
        @Nullable String raw = cell.getRawValue();
        return raw == null ? "" : raw;
    }

    @Override
    public void close() {
        stream.close();
    }
}
