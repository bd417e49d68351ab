package io.tidu.title;

import io.tidu.shared.CsvTable;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the rows that were not taken in with their reasons, under headings that can be read in again once corrected. */
@Component
class RefusedRows {

    private static final int CHUNK = 500;

    private final ImportRows rows;
    private final MessageSource messages;

    RefusedRows(ImportRows rows, MessageSource messages) {
        this.rows = rows;
        this.messages = messages;
    }

    void write(TitleImportId id, Locale locale, OutputStream to) {
        var csv = CsvTable.begun(to, headings(locale));
        for (var verdict : List.of(RowVerdict.REFUSED, RowVerdict.AMBIGUOUS)) {
            csv.rows(offset -> rows.page(id, verdict, offset, CHUNK), row -> cells(row, locale));
        }
        csv.end();
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
                .toList();
    }
}
