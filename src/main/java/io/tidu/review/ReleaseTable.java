package io.tidu.review;

import io.tidu.ladder.FindingText;
import io.tidu.ladder.Rung;
import io.tidu.shared.PdfMarkup;
import io.tidu.shared.RegionCode;
import io.tidu.shared.Regions;
import io.tidu.shared.SpreadsheetText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The summary table of a letter, on paper and as a workbook. */
@Component
class ReleaseTable {

    private static final List<String> COLUMNS = List.of("column.number", "firm", "code", "county", "rung", "opinion");
    private static final int[] WIDTHS = {8, 22, 40, 22, 24, 16, 60};
    private static final int FLUSH_EVERY = 1000;

    private final FindingText rungs;
    private final Regions regions;
    private final MessageSource messages;

    ReleaseTable(FindingText rungs, Regions regions, MessageSource messages) {
        this.rungs = rungs;
        this.regions = regions;
        this.messages = messages;
    }

    void into(PdfMarkup body, List<JobItem> firms, Locale locale) {
        body.open("table", "grid small")
                .open("thead")
                .row("th", header(locale))
                .close()
                .open("tbody");
        for (int row = 0; row < firms.size(); row++) {
            body.row(
                    "td",
                    Stream.concat(Stream.of(String.valueOf(row + 1)), cells(firms.get(row), locale))
                            .toList());
        }
        body.close().close();
    }

    void write(ReleaseRow release, String bureau, List<JobItem> firms, Locale locale, OutputStream out)
            throws IOException {
        try (var workbook = new Workbook(out, "Tidu", "1.0")) {
            var sheet = workbook.newWorksheet(say(locale, "sheet"));
            sheet.value(0, 0, SpreadsheetText.neutralised(bureau + " " + release.number()));
            sheet.style(0, 0).bold().set();
            var header = header(locale);
            for (int column = 0; column < header.size(); column++) {
                sheet.width(column, WIDTHS[column]);
                sheet.value(1, column, header.get(column));
                sheet.style(1, column).bold().fillColor("EEF2F6").set();
            }
            sheet.freezePane(0, 2);
            for (int row = 0; row < firms.size(); row++) {
                row(sheet, row, firms.get(row), locale);
            }
            sheet.finish();
        }
    }

    private void row(Worksheet sheet, int row, JobItem firm, Locale locale) throws IOException {
        sheet.value(row + 2, 0, row + 1);
        var cells = cells(firm, locale).toList();
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row + 2, column + 1, SpreadsheetText.neutralised(cells.get(column)));
        }
        if ((row + 1) % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private List<String> header(Locale locale) {
        return Stream.concat(Stream.of("position"), COLUMNS.stream())
                .map(column -> say(locale, column))
                .toList();
    }

    private Stream<String> cells(JobItem firm, Locale locale) {
        var said = firm.said();
        return Stream.of(
                firm.number(),
                firm.enterpriseName(),
                firm.creditCode(),
                regions.fullName(new RegionCode(firm.countyCode())),
                rungs.rung(new Rung(firm.rung()), locale),
                said == null ? "" : said);
    }

    private String say(Locale locale, String key) {
        return messages.getMessage("review.bulk.letter." + key, null, locale);
    }
}
