package io.tidu.review.ui;

import java.util.List;
import org.jsoup.nodes.Element;

/** A table of text, as HTML has it: read by screen readers and printed well. */
final class PlainTable {

    private final Element body;

    PlainTable(Element around, List<String> titles) {
        var table = around.appendElement("table").addClass("tidu-table");
        var head = table.appendElement("thead").appendElement("tr");
        titles.forEach(title -> head.appendElement("th").text(title));
        body = table.appendElement("tbody");
    }

    void cells(List<String> values) {
        var row = body.appendElement("tr");
        values.forEach(value -> row.appendElement("td").text(value));
    }
}
