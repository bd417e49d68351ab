package io.tidu.publication;

import io.tidu.shared.CsvTable;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** A list for spreadsheets. */
@Component
class ListCsv {

    private final ListTable table;

    ListCsv(ListTable table) {
        this.table = table;
    }

    void write(Iterable<ListEntry> entries, OutputStream out) {
        var csv = CsvTable.begun(out, table.header());
        entries.forEach(entry -> csv.row(cells(entry)));
        csv.end();
    }

    private List<Object> cells(ListEntry entry) {
        var cells = new ArrayList<Object>(table.cells(entry.firm()));
        cells.addFirst(entry.position());
        return cells;
    }
}
