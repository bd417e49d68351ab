package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A table to read; a wide one scrolls inside itself, never the page. */
class SummaryTable extends Div {

    private final NativeTable table = new NativeTable();

    SummaryTable(String first, List<String> columns) {
        addClassName("filing-table");
        getElement().setAttribute("tabindex", "0");
        var heads = new NativeTableRow(new NativeTableHeaderCell(first));
        columns.forEach(column -> heads.add(new NativeTableHeaderCell(column)));
        table.getHead().add(heads);
        add(table);
    }

    void numbers(String name, List<Element> pointers, List<String> values) {
        row(name, pointers, values, "tidu-number");
    }

    void texts(String name, List<String> values) {
        row(name, List.of(), values, "");
    }

    private void row(String name, List<Element> pointers, List<String> values, String className) {
        var head = new NativeTableHeaderCell(name);
        pointers.forEach(head.getElement()::appendChild);
        head.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(head);
        for (var value : values) {
            var cell = new NativeTableCell(value);
            if (!className.isEmpty()) {
                cell.addClassName(className);
            }
            row.add(cell);
        }
        table.getBody().add(row);
    }
}
