package io.tidu.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.tidu.shared.SpreadsheetText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;

/** A list for spreadsheets: the mark makes Excel read UTF-8, and no cell can run as a formula. */
@Component
class ListCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ListTable table;

    ListCsv(ListTable table) {
        this.table = table;
    }

    void write(Iterable<ListEntry> entries, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        writer.write(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(table.header());
        for (var entry : entries) {
            printer.printRecord(Stream.concat(
                    Stream.of(entry.position()),
                    table.cells(entry.firm()).stream().map(SpreadsheetText::neutralised)));
        }
        printer.flush();
    }
}
