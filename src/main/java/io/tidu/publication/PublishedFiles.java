package io.tidu.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes a list as any of its files. */
@Component
class PublishedFiles {

    private final ListEntries entries;
    private final ListChanges changes;
    private final ListCsv csv;
    private final ListWorkbook workbook;
    private final ListDocument document;

    PublishedFiles(
            ListEntries entries, ListChanges changes, ListCsv csv, ListWorkbook workbook, ListDocument document) {
        this.entries = entries;
        this.changes = changes;
        this.csv = csv;
        this.workbook = workbook;
        this.document = document;
    }

    void write(ListRow list, ListFormat format, OutputStream out) throws IOException {
        var firms = new EntriesInPieces(entries, list.number());
        switch (format) {
            case JSON -> CanonicalList.write(content(list), out);
            case CSV -> csv.write(firms, out);
            case XLSX -> workbook.write(list, firms, out);
            case PDF -> document.write(list, firms, out);
        }
    }

    /** All that the canonical form is made of; the firms are read as they are asked for. */
    ListContent content(ListRow list) {
        var changed = list.edition() == 1 ? List.<ListChange>of() : changes.of(list.number());
        return new ListContent(list, changed, new EntriesInPieces(entries, list.number()));
    }
}
