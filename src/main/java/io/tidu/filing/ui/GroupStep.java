package io.tidu.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import io.tidu.filing.FieldDefinition;
import io.tidu.filing.FieldGroup;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FieldType;
import java.util.ArrayList;
import java.util.List;

/** The fields of one group: single ones in a grid, those by year in one table, tables as stacks of rows. */
class GroupStep extends Div implements Part {

    private final DraftKeeper keeper;
    private final List<Part> parts = new ArrayList<>();

    GroupStep(FieldGroup group, DraftKeeper keeper, Runnable toEvidence) {
        this.keeper = keeper;
        var words = keeper.words();
        addClassName("filing-group");
        keeper.offers().look(keeper.view());
        add(new H2(words.say(group.label())));
        if (group.help() != null) {
            add(Blocks.soft(words.say(group.help())));
        }
        if (group.fields().stream().anyMatch(FieldDefinition::yearly)) {
            var hint = Blocks.soft(words.say("filing.ui.source.hint"));
            hint.addClassName("filing-small");
            add(hint);
        }
        lay(group.fields());
        if (!group.slots().isEmpty()) {
            add(new SlotHint(group.slots(), keeper, toEvidence));
        }
    }

    @Override
    public void refresh() {
        parts.forEach(Part::refresh);
    }

    @Override
    public boolean focusOn(FieldPath path) {
        return parts.stream().anyMatch(part -> part.focusOn(path));
    }

    private void lay(List<FieldDefinition> fields) {
        var yearly = fields.stream().filter(FieldDefinition::yearly).toList();
        Div grid = null;
        boolean years = false;
        for (var field : fields) {
            if (field.yearly()) {
                if (!years) {
                    put(this, new YearlyTable(yearly, keeper));
                    years = true;
                    grid = null;
                }
            } else if (field.type() == FieldType.TABLE) {
                put(this, new RowsEditor(field, keeper));
                grid = null;
            } else {
                if (grid == null) {
                    grid = Blocks.classed("filing-fields");
                    add(grid);
                }
                put(grid, single(field));
            }
        }
    }

    private Component single(FieldDefinition field) {
        var path = FieldPath.of(field.code());
        return field.derived() ? new DerivedValue(field, path, keeper, true) : FieldBox.labelled(field, path, keeper);
    }

    private void put(Div parent, Component component) {
        parent.add(component);
        parts.add((Part) component);
    }
}
