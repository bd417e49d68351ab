package io.tidu.publication;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;

/** Writes a list as any of its files. */
@Component
class PublishedFiles {

    private final ListEntries entries;
    private final ListCsv csv;
    private final ListWorkbook workbook;
    private final ListDocument document;

    PublishedFiles(ListEntries entries, ListCsv csv, ListWorkbook workbook, ListDocument document) {
        this.entries = entries;
        this.csv = csv;
        this.workbook = workbook;
        this.document = document;
    }

    void write(ListRow list, ListFormat format, OutputStream out) throws IOException {
        var firms = new EntriesInPieces(entries, list.number());
        switch (format) {
            case JSON -> CanonicalList.write(list, firms, out);
            case CSV -> csv.write(firms, out);
            case XLSX -> workbook.write(list, firms, out);
            case PDF -> document.write(list, firms, out);
        }
    }
}
