package io.tidu.title;

import io.tidu.shared.SpreadsheetText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the rows that were not taken in with their reasons, under headings that can be read in again once corrected. */
@Component
class RefusedRows {

    private static final int CHUNK = 500;

    /** Makes spreadsheets take the file for UTF-8. */
    private static final char MARK = '\uFEFF';

    private final ImportRows rows;
    private final MessageSource messages;

    RefusedRows(ImportRows rows, MessageSource messages) {
        this.rows = rows;
        this.messages = messages;
    }

    void write(TitleImportId id, Locale locale, OutputStream to) {
        var writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        try {
            writer.append(MARK);
            var csv = new CSVPrinter(writer, CSVFormat.EXCEL);
            csv.printRecord(headings(locale));
            for (var verdict : List.of(RowVerdict.REFUSED, RowVerdict.AMBIGUOUS)) {
                int offset = 0;
                for (var page = rows.page(id, verdict, offset, CHUNK);
                        !page.isEmpty();
                        page = rows.page(id, verdict, offset, CHUNK)) {
                    for (var row : page) {
                        csv.printRecord(cells(row, locale));
                    }
                    offset += page.size();
                }
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> headings(Locale locale) {
        return Stream.of("number", "name", "credit-code", "province", "city", "county", "reasons", "row")
                .map(column -> messages.getMessage("title.column." + column, null, locale))
                .toList();
    }

    private List<String> cells(ImportRow row, Locale locale) {
        var reasons = row.reasons().stream()
                .map(reason -> messages.getMessage(
                        reason.messageKey(), reason.arguments().toArray(), locale))
                .collect(Collectors.joining(" "));
        return Stream.of(
                        "",
                        row.name(),
                        row.creditCode(),
                        row.province(),
                        row.city(),
                        row.county(),
                        reasons,
                        String.valueOf(row.number()))
                .map(SpreadsheetText::neutralised)
                .toList();
    }
}
