package io.tidu.review.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table of text, as HTML has it: read by screen readers, printed well, and light. */
class PlainTable extends NativeTable {

    PlainTable() {
        addClassName("tidu-table");
    }

    void head(List<String> titles) {
        var row = new NativeTableRow();
        titles.forEach(title -> row.add(new NativeTableHeaderCell(title)));
        getHead().add(row);
    }

    void cells(List<String> values) {
        var row = new NativeTableRow();
        values.forEach(value -> row.add(new NativeTableCell(value)));
        getBody().add(row);
    }
}
