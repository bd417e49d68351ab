package io.tidu.shared;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as CSV that office programs open: a mark at the front makes them read UTF-8, and no text can run as a formula. Numbers
 * stay numbers.
 */
public final class CsvTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;

    private CsvTable(CSVPrinter printer) {
        this.printer = printer;
    }

    /** Begins a table with its headings. The stream stays open at the end. */
    public static CsvTable begun(OutputStream to, List<String> headings) {
        var writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        try {
            writer.write(BYTE_ORDER_MARK);
            var table = new CsvTable(new CSVPrinter(writer, CSVFormat.RFC4180));
            table.row(headings);
            return table;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Writes a table page by page, so that its length does not matter.
     *
     * @param pages what follows after so many rows; empty at the end
     */
    public static <T> void write(
            OutputStream to, List<String> headings, IntFunction<List<T>> pages, Function<T, List<?>> cells) {
        var table = begun(to, headings);
        table.rows(pages, cells);
        table.end();
    }

    public <T> void rows(IntFunction<List<T>> pages, Function<T, List<?>> cells) {
        int written = 0;
        for (var page = pages.apply(0); !page.isEmpty(); page = pages.apply(written)) {
            page.forEach(row -> row(cells.apply(row)));
            written += page.size();
        }
    }

    public void row(List<?> cells) {
        try {
            printer.printRecord(cells.stream().map(CsvTable::disarmed));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public void end() {
        try {
            printer.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Object disarmed(Object cell) {
        return cell instanceof String text ? SpreadsheetText.neutralised(text) : cell;
    }
}
