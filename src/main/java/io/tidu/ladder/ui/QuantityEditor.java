package io.tidu.ladder.ui;

import com.vaadin.flow.component.html.Div;
import io.tidu.ladder.Content;
import io.tidu.ladder.Figure;
import io.tidu.ladder.Unit;
import java.util.Arrays;
import java.util.function.BiFunction;

/** What a number is made of: a figure, a share, a sum over years, a growth. */
class QuantityEditor extends Div {

    /** Writes the unit where it belongs; not every rule names one. */
    interface UnitKeeping extends BiFunction<Content.Mapping, Unit, Content.Mapping> {}

    static final UnitKeeping INSIDE = (keys, unit) -> keys.with("unit", Content.text(unit.symbol()));
    static final UnitKeeping NOWHERE = (keys, unit) -> keys;

    private final transient Branch branch;
    private final transient RuleFields fields;
    private final transient UnitKeeping unit;
    private final transient Runnable changed;

    /** @param changed is run when the unit may be another, so that numbers beside are shown anew */
    QuantityEditor(Branch branch, RuleFields fields, UnitKeeping unit, Runnable changed) {
        this.branch = branch;
        this.fields = fields;
        this.unit = unit;
        this.changed = changed;
        addClassName("book-fields");
        show();
    }

    static Unit unit(Content quantity) {
        var kind = QuantityKind.of(quantity);
        return Figure.of(quantity.textOf(kind.code())).map(kind::unit).orElse(Unit.NONE);
    }

    private void show() {
        removeAll();
        var kind = QuantityKind.of(branch.keys());
        add(
                fields.choice(
                        "ladder.ui.quantity",
                        Arrays.asList(QuantityKind.values()),
                        kind,
                        each -> fields.words().say("ladder.ui.quantity." + each.code()),
                        this::switchTo),
                fields.figure(
                        kind == QuantityKind.SHARE ? "ladder.ui.quantity.part" : "ladder.ui.rule.key.figure",
                        branch.text(kind.code()),
                        kind::takes,
                        figure -> put(kind, figure)));
        if (kind == QuantityKind.SHARE) {
            add(fields.figure(
                    "ladder.ui.quantity.in",
                    branch.text("in"),
                    Figure::numeric,
                    whole -> branch.set("in", whole.code())));
        }
        if (kind.hasYears()) {
            add(fields.number(branch, "years", ""));
        }
    }

    private void switchTo(QuantityKind kind) {
        var before = QuantityKind.of(branch.keys());
        put(kind, Figure.of(branch.text(before.code())).filter(kind::takes).orElse(Figure.REVENUE));
    }

    private void put(QuantityKind kind, Figure figure) {
        branch.become(unit.apply(kind.put(branch.keys(), figure), kind.unit(figure)));
        show();
        changed.run();
    }
}
