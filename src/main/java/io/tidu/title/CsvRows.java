package io.tidu.title;

import io.tidu.title.ListFileRefused.Reason;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The records of a CSV file. A record is a row of the spreadsheet even where a quoted cell runs over several lines. */
final class CsvRows implements SheetRows {

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final ListLimits limits;

    CsvRows(Reader reader, CSVFormat format, ListLimits limits) {
        this.limits = limits;
        try {
            parser = CSVParser.builder().setReader(reader).setFormat(format).get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        records = parser.iterator();
    }

    @Override
    public @Nullable SheetRow next() {
        try {
            return records.hasNext() ? row(records.next()) : null;
        } catch (UncheckedIOException | IllegalStateException e) {
            if (e.getCause() instanceof CSVException || e instanceof IllegalStateException) {
                throw new ListFileRefused(Reason.BROKEN_CSV, parser.getCurrentLineNumber());
            }
            throw e;
        }
    }

    private SheetRow row(CSVRecord line) {
        if (line.getRecordNumber() > ListLimits.SHEET_ROWS) {
            throw new ListFileRefused(Reason.TOO_MANY_ROWS, limits.rows());
        }
        return new SheetRow((int) line.getRecordNumber(), line.toList());
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
