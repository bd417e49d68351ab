package io.tidu.filing.archive;

import io.tidu.shared.SpreadsheetText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A small workbook of tables. Texts can run as no formula, numbers stay numbers. */
final class SheetFile {

    private SheetFile() {}

    /**
     * One sheet.
     *
     * @param headings none for a sheet of facts, whose first column is bold instead
     * @param rows of texts and numbers
     */
    record Table(String name, List<String> headings, int[] widths, List<? extends List<?>> rows) {}

    static byte[] of(Table... tables) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Tidu", "1.0")) {
            for (var table : tables) {
                var sheet = workbook.newWorksheet(table.name());
                write(table, sheet);
                sheet.finish();
            }
        }
        return bytes.toByteArray();
    }

    private static void write(Table table, Worksheet sheet) {
        for (int column = 0; column < table.widths().length; column++) {
            sheet.width(column, table.widths()[column]);
        }
        int first = table.headings().isEmpty() ? 0 : 1;
        for (int column = 0; column < table.headings().size(); column++) {
            sheet.value(0, column, table.headings().get(column));
            sheet.style(0, column).bold().fillColor("EEF2F6").set();
        }
        sheet.freezePane(0, first);
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = table.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                value(sheet, row + first, column, cells.get(column));
            }
        }
    }

    private static void value(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, SpreadsheetText.neutralised(cell.toString()));
        }
    }
}
