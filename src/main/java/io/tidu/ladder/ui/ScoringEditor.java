package io.tidu.ladder.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.tidu.ladder.Content;
import io.tidu.ladder.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** How an item of the score card earns points. */
class ScoringEditor extends Div {

    private final transient Branch branch;
    private final transient RuleFields fields;
    private final Div body = new Div();

    ScoringEditor(Branch branch, RuleFields fields) {
        this.branch = branch;
        this.fields = fields;
        addClassName("book-rule-editor");
        body.addClassName("book-rule-body");
        add(
                fields.choice(
                        "ladder.ui.scoring",
                        Arrays.asList(ScoringKind.values()),
                        ScoringKind.of(branch.text("kind")).orElse(ScoringKind.BANDS_FROM),
                        kind -> fields.words().say("ladder.ui.scoring." + kind.code()),
                        kind -> {
                            branch.become(kind.from(branch.keys()));
                            show();
                        }),
                body);
        show();
    }

    private void show() {
        body.removeAll();
        switch (ScoringKind.of(branch.text("kind")).orElse(ScoringKind.BANDS_FROM)) {
            case BANDS_FROM, BANDS_UP_TO -> body.add(quantity(), new BandsEditor(branch, fields));
            case BEST_OF -> ways();
            case STEPS -> {
                body.add(quantity(), number("step"), number("points"), number("cap"));
            }
            case BY_CODE -> byCode();
            case BY_TRUTH ->
                body.add(figure(figure -> figure.type() == Figure.Type.FLAG), number("points"), number("otherwise"));
            case AS_GIVEN -> body.add(figure(figure -> figure.numeric() && !figure.yearly()), number("cap"));
        }
    }

    private Component quantity() {
        return new QuantityEditor(branch.under("of"), fields, QuantityEditor.NOWHERE, this::show);
    }

    private Component number(String key) {
        return fields.number(branch, key, "");
    }

    private Component figure(Predicate<Figure> offered) {
        return fields.figure(
                "ladder.ui.rule.key.figure",
                branch.text("figure"),
                offered,
                figure -> branch.set("figure", figure.code()));
    }

    private void byCode() {
        body.add(fields.figure(
                "ladder.ui.rule.key.figure",
                branch.text("figure"),
                figure -> figure.type() == Figure.Type.CHOICE,
                figure -> {
                    branch.become(ScoringKind.byCode(figure));
                    show();
                }));
        var points = branch.under("points");
        Figure.of(branch.text("figure"))
                .ifPresent(figure -> figure.codes().forEach(code -> {
                    var field = fields.number(
                            "ladder.ui.rule.key.points", points.text(code), "", value -> points.set(code, value));
                    field.setLabel(fields.words()
                            .editions()
                            .code(figure, code, fields.words().locale()));
                    body.add(field);
                }));
    }

    private void ways() {
        for (int index = 0; index < branch.items("ways").size(); index++) {
            int way = index;
            body.add(Pieces.classed(
                    "book-rule-row",
                    new ScoringEditor(branch.item("ways", way), fields),
                    Pieces.small(fields.words().say("ladder.ui.remove"), () -> {
                        branch.remove("ways", way);
                        show();
                    })));
        }
        body.add(Pieces.small(fields.words().say("ladder.ui.scoring.add"), () -> {
            branch.add("ways", ScoringKind.BANDS_FROM.fresh());
            show();
        }));
    }

    static Content pair(String limit, String points) {
        return new Content.Sequence(List.of(Content.text(limit), Content.text(points)));
    }
}
