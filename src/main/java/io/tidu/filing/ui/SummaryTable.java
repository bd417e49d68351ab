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

    /** @return the row, its name in the first cell */
    Element numbers(String name, List<String> values) {
        return row(name, values, "tidu-number");
    }

    /** @return the row, the first text in its first cell */
    Element texts(String name, List<String> values) {
        return row(name, values, "");
    }

    private Element row(String name, List<String> values, String className) {
        var row = body.appendElement("tr");
        row.appendElement("th").attr("scope", "row").text(name);
        for (var value : values) {
            var cell = row.appendElement("td").text(value);
            if (!className.isEmpty()) {
                cell.addClass(className);
            }
        }
        return row;
    }
}
