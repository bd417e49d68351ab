package io.tidu.ladder.ui;

import com.vaadin.flow.component.html.Div;
import io.tidu.ladder.Content;

/** Which rule counts for which size, the largest first. */
class SizeEditor extends Div {

    private final transient Branch branch;
    private final transient RuleFields fields;

    SizeEditor(Branch branch, RuleFields fields) {
        this.branch = branch;
        this.fields = fields;
        addClassName("book-rules");
        show();
    }

    private void show() {
        removeAll();
        var size = branch.under("size");
        add(new QuantityEditor(size, fields, QuantityEditor.NOWHERE, () -> {
            branch.set("unit", Content.text(QuantityEditor.unit(size.keys()).symbol()));
            show();
        }));
        for (int index = 0; index < branch.items("cases").size(); index++) {
            add(row(index));
        }
        add(Pieces.small(fields.words().say("ladder.ui.rule.add.case"), () -> {
            branch.add("cases", RuleKind.sizeCase());
            show();
        }));
    }

    private Div row(int index) {
        var one = branch.item("cases", index);
        return Pieces.classed(
                "book-rule-row",
                Pieces.classed(
                        "book-rule-editor",
                        fields.number(one, "from", fields.unit(branch.text("unit"))),
                        new RuleEditor(one.under("rule"), fields, false)),
                Pieces.small(fields.words().say("ladder.ui.remove"), () -> {
                    branch.remove("cases", index);
                    show();
                }));
    }
}
