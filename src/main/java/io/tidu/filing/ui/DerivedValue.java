package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.filing.FieldDefinition;
import io.tidu.filing.FieldPath;

/** A value that is computed and never typed. */
class DerivedValue extends Div implements Part {

    private final FieldPath path;
    private final DraftKeeper keeper;
    private final String unit;
    private final Span value = new Span();

    /** @param labelled whether it says its name and unit itself */
    DerivedValue(FieldDefinition field, FieldPath path, DraftKeeper keeper, boolean labelled) {
        this.path = path;
        this.keeper = keeper;
        this.unit = labelled && field.unit() != null ? " " + field.unit() : "";
        addClassNames("filing-derived");
        getElement().setAttribute("data-path", path.text());
        value.addClassName("value");
        if (labelled) {
            var label = new Span(keeper.words().say(field.label()));
            label.addClassName("label");
            add(label);
        }
        add(value);
        if (labelled) {
            add(Blocks.small(keeper.words().say("filing.ui.field.computed")));
        }
        refresh();
    }

    @Override
    public void refresh() {
        var computed = keeper.view().derived().get(path);
        value.setText(
                computed == null
                        ? keeper.words().say("filing.ui.field.notComputed")
                        : keeper.words().number(computed) + unit);
    }
}
