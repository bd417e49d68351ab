package io.tidu.filing.ui;

import java.util.List;
import org.jsoup.nodes.Element;

/** A table to read; a wide one scrolls inside itself, never the page. */
final class SummaryTable {

    private final Element body;

    SummaryTable(Element around, String first, List<String> columns) {
        var table = around.appendElement("div")
                .addClass("filing-table")
                .attr("tabindex", "0")
                .appendElement("table");
        var heads = table.appendElement("thead").appendElement("tr");
        heads.appendElement("th").text(first);
        columns.forEach(column -> heads.appendElement("th").text(column));
        body = table.appendElement("tbody");
    }

    /** @return the cell with the name */
    Element numbers(String name, List<String> values) {
        return row(name, values, "tidu-number");
    }

    void texts(String name, List<String> values) {
        row(name, values, "");
    }

    private Element row(String name, List<String> values, String className) {
        var row = body.appendElement("tr");
        var head = row.appendElement("th").attr("scope", "row").text(name);
        for (var value : values) {
            var cell = row.appendElement("td").text(value);
            if (!className.isEmpty()) {
                cell.addClass(className);
            }
        }
        return head;
    }
}
