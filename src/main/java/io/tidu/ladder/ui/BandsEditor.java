package io.tidu.ladder.ui;

import com.vaadin.flow.component.html.Div;
import io.tidu.ladder.Content;

/** The bands of an item, the most points first, and what is left where none is reached. */
class BandsEditor extends Div {

    private final transient Branch branch;
    private final transient RuleFields fields;

    BandsEditor(Branch branch, RuleFields fields) {
        this.branch = branch;
        this.fields = fields;
        addClassName("book-rules");
        show();
    }

    private void show() {
        removeAll();
        for (int index = 0; index < branch.items("bands").size(); index++) {
            add(row(index));
        }
        add(
                Pieces.small(fields.words().say("ladder.ui.scoring.band"), () -> {
                    branch.add("bands", ScoringKind.band());
                    show();
                }),
                fields.number(branch, "otherwise", ""));
    }

    private Div row(int index) {
        var limit = fields.number(
                "ladder.ui.rule.key.limit", part(index, 0), unit(), value -> put(index, value, part(index, 1)));
        var points = fields.number(
                "ladder.ui.rule.key.points", part(index, 1), "", value -> put(index, part(index, 0), value));
        var remove = Pieces.small(fields.words().say("ladder.ui.remove"), () -> {
            branch.remove("bands", index);
            show();
        });
        return Pieces.classed("book-fields book-band", limit, points, remove);
    }

    private String unit() {
        return fields.unit(QuantityEditor.unit(branch.keys().find("of").orElse(Content.empty())));
    }

    private String part(int index, int place) {
        var pair = branch.items("bands").get(index).asItems();
        return place < pair.size() ? pair.get(place).asText() : "";
    }

    private void put(int index, String limit, String points) {
        branch.setItem("bands", index, ScoringEditor.pair(limit, points));
    }
}
