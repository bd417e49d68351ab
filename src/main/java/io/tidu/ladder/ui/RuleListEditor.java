package io.tidu.ladder.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** Several rules, one below the other, to be added and taken away. */
class RuleListEditor extends Div {

    private final transient Branch branch;
    private final String key;
    private final transient RuleFields fields;

    RuleListEditor(Branch branch, String key, RuleFields fields) {
        this.branch = branch;
        this.key = key;
        this.fields = fields;
        addClassName("book-rules");
        show();
    }

    private void show() {
        removeAll();
        for (int index = 0; index < branch.items(key).size(); index++) {
            add(row(index));
        }
        add(Pieces.small(fields.words().say("ladder.ui.rule.add"), () -> {
            branch.add(key, RuleKind.bound());
            show();
        }));
    }

    private Div row(int index) {
        var remove = Pieces.small(fields.words().say("ladder.ui.remove"), () -> {
            branch.remove(key, index);
            show();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(fields.words().say("ladder.ui.rule.remove", index + 1));
        return Pieces.classed("book-rule-row", new RuleEditor(branch.item(key, index), fields, false), remove);
    }
}
