package io.tidu.ladder.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.tidu.ladder.ReadCard;

/** A score card with its bands: group, item, what earns how much. */
class CardTable extends Div {

    private final transient BookWords words;
    private final NativeTable table = new NativeTable();

    CardTable(ReadCard card, BookWords words) {
        this.words = words;
        addClassName("book-scroll");
        table.addClassName("book-card");
        table.setCaptionText(words.say("ladder.ui.card.pass", card.pass()));
        var head = new NativeTableRow();
        head.add(
                Pieces.heading(words.say("ladder.ui.card.item")),
                Pieces.heading(words.say("ladder.ui.card.condition")),
                Pieces.heading(words.say("ladder.ui.card.points")));
        table.getHead().add(head);
        card.groups().forEach(this::group);
        add(table);
    }

    private void group(ReadCard.Group group) {
        var text = group.least().isEmpty()
                ? words.say("ladder.ui.card.group", group.name(), group.most())
                : words.say("ladder.ui.card.groupLeast", group.name(), group.most(), group.least());
        var heading = new NativeTableHeaderCell(text);
        heading.getElement().setAttribute("colspan", "3");
        heading.getElement().setAttribute("scope", "colgroup");
        var row = new NativeTableRow(heading);
        row.addClassName("book-card-group");
        table.getBody().add(row);
        group.items().forEach(this::item);
    }

    private void item(ReadCard.Item item) {
        boolean first = true;
        for (var band : item.bands()) {
            var row = new NativeTableRow();
            if (first) {
                var name = new NativeTableHeaderCell(item.code() + " " + item.name());
                name.getElement()
                        .setAttribute("rowspan", String.valueOf(item.bands().size()));
                name.getElement().setAttribute("scope", "rowgroup");
                row.add(name);
            }
            var points = Pieces.cell("", band.points());
            points.addClassName("tidu-number");
            row.add(Pieces.cell("", band.condition()), points);
            table.getBody().add(row);
            first = false;
        }
    }
}
