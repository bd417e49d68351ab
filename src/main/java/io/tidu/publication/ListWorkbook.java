package io.tidu.publication;

import io.tidu.shared.SpreadsheetText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** A list as an Excel workbook: the firms on the first sheet, what the list is on the second. Rows are written as they come. */
@Component
class ListWorkbook {

    private static final int[] WIDTHS = {6, 40, 22, 12, 12, 16, 36};
    private static final int FLUSH_EVERY = 1000;

    private final ListTable table;

    ListWorkbook(ListTable table) {
        this.table = table;
    }

    void write(ListRow list, Iterable<ListEntry> entries, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Tidu", "1.0")) {
            var firms = workbook.newWorksheet(table.text("sheet.firms"));
            header(firms);
            for (var entry : entries) {
                row(firms, entry);
            }
            firms.finish();
            about(workbook.newWorksheet(table.text("sheet.about")), list);
        }
    }

    private void header(Worksheet sheet) {
        var header = table.header();
        for (int column = 0; column < header.size(); column++) {
            sheet.width(column, WIDTHS[column]);
            sheet.value(0, column, header.get(column));
            sheet.style(0, column).bold().fillColor("EEF2F6").set();
        }
        sheet.freezePane(0, 1);
    }

    private void row(Worksheet sheet, ListEntry entry) throws IOException {
        int row = entry.position();
        sheet.value(row, 0, entry.position());
        var cells = table.cells(entry.firm());
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column + 1, SpreadsheetText.neutralised(cells.get(column)));
        }
        if (row % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private void about(Worksheet sheet, ListRow list) throws IOException {
        var facts = List.of(
                List.of("about.title", list.title()),
                List.of("about.number", list.number()),
                List.of("about.document", list.documentNumber()),
                List.of("about.issuer", list.issuer()),
                List.of("about.publishedOn", list.publishedOn().toString()),
                List.of(
                        "about.validUntil",
                        list.validUntil() == null ? "" : list.validUntil().toString()),
                List.of("about.entries", Integer.toString(list.entries())),
                List.of("about.digest", list.digest()));
        sheet.width(0, 22);
        sheet.width(1, 90);
        for (int row = 0; row < facts.size(); row++) {
            sheet.value(row, 0, table.text(facts.get(row).getFirst()));
            sheet.value(row, 1, SpreadsheetText.neutralised(facts.get(row).getLast()));
        }
        sheet.finish();
    }
}
