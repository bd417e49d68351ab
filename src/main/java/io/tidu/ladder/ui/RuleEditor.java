package io.tidu.ladder.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.ladder.Content;
import io.tidu.ladder.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** One rule, of any kind, with the rules inside it. */
class RuleEditor extends Div {

    private final transient Branch branch;
    private final transient RuleFields fields;
    private final boolean withCard;
    private final Div body = new Div();

    /** @param withCard whether the kinds that belong to a score card are offered */
    RuleEditor(Branch branch, RuleFields fields, boolean withCard) {
        this.branch = branch;
        this.fields = fields;
        this.withCard = withCard;
        addClassName("book-rule-editor");
        body.addClassName("book-rule-body");
        var kind = RuleKind.of(branch.text("kind")).orElse(RuleKind.MANUAL);
        add(
                fields.choice(
                        "ladder.ui.rule.kind",
                        Arrays.stream(RuleKind.values())
                                .filter(each -> withCard || !each.isOfCard() || each == kind)
                                .toList(),
                        kind,
                        each -> fields.words().say("ladder.ui.rule.kind." + each.code()),
                        this::switchTo),
                body);
        show();
    }

    private void switchTo(RuleKind kind) {
        branch.become(kind.from(branch.keys()));
        show();
    }

    private void show() {
        body.removeAll();
        switch (RuleKind.of(branch.text("kind")).orElse(RuleKind.MANUAL)) {
            case AT_LEAST, AT_MOST ->
                body.add(quantity(branch), number("limit", fields.unit(QuantityEditor.unit(branch.keys()))));
            case EACH_YEAR, ANY_YEAR -> body.add(number("years", ""), rule("rule"));
            case ALL_OF, ANY_OF -> body.add(rules("rules"));
            case SOME_OF -> body.add(number("count", ""), rules("rules"));
            case WAIVABLE -> body.add(rule("rule"), heading("unless"), rules("unless"));
            case BY_SIZE -> body.add(new SizeEditor(branch, fields), heading("otherwise"), rule("otherwise"));
            case RANK_WITHIN -> body.add(figure(of(Figure.Type.COUNT)), number("worst", ""));
            case IS_TRUE -> body.add(figure(of(Figure.Type.FLAG)));
            case ONE_OF -> body.add(figureWithCodes(of(Figure.Type.CHOICE)));
            case HOLDS_ANY -> body.add(figureWithCodes(of(Figure.Type.CODES)));
            case NOTHING_OF -> body.add(figure(of(Figure.Type.CODES)));
            case LATEST_SCORE ->
                body.add(
                        figure(figure -> figure.numeric() && figure.yearly()),
                        number("years", ""),
                        number("limit", fields.unit(branch.text("unit"))));
            case SCORED -> body.add(new ScoringEditor(branch.under("by"), fields));
            case CARD_PASSED -> body.add(Pieces.soft(fields.words().say("ladder.ui.rule.card")));
            case MANUAL -> body.add(what());
        }
    }

    private static Predicate<Figure> of(Figure.Type type) {
        return figure -> figure.type() == type && !figure.yearly();
    }

    private Component quantity(Branch of) {
        return new QuantityEditor(of, fields, QuantityEditor.INSIDE, this::show);
    }

    private TextField number(String key, String unit) {
        return fields.number(branch, key, unit);
    }

    private Component heading(String key) {
        return Pieces.text("book-part", fields.words().say("ladder.ui.rule.key." + key));
    }

    private Component rule(String key) {
        return new RuleEditor(branch.under(key), fields, false);
    }

    private Component rules(String key) {
        return new RuleListEditor(branch, key, fields);
    }

    private Component figure(Predicate<Figure> offered) {
        return fields.figure("ladder.ui.rule.key.figure", branch.text("figure"), offered, figure -> {
            var keys = branch.keys().with("figure", Content.text(figure.code()));
            branch.become(
                    keys.find("unit").isPresent()
                            ? keys.with("unit", Content.text(figure.unit().symbol()))
                            : keys);
            show();
        });
    }

    private Component figureWithCodes(Predicate<Figure> offered) {
        var both = Pieces.classed("book-fields", figure(offered));
        Figure.of(branch.text("figure")).ifPresent(figure -> both.add(fields.codes(branch, figure)));
        return both;
    }

    /** What a person judges may be said in both languages, or left to the name of the provision. */
    private Component what() {
        var said = branch.keys().find("what").orElse(Content.empty());
        var zh = new TextField(fields.words().say("ladder.ui.rule.what.zh"), said.textOf("zh"), "");
        var en = new TextField(fields.words().say("ladder.ui.rule.what.en"), said.textOf("en"), "");
        for (var field : List.of(zh, en)) {
            field.addClassName("book-wide");
            field.addValueChangeListener(
                    change -> say(zh.getValue().strip(), en.getValue().strip()));
        }
        return Pieces.classed("book-fields", zh, en);
    }

    private void say(String zh, String en) {
        branch.become(
                zh.isEmpty() && en.isEmpty()
                        ? branch.keys().without("what")
                        : branch.keys()
                                .with(
                                        "what",
                                        Content.empty()
                                                .with("zh", Content.text(zh))
                                                .with("en", Content.text(en))));
    }
}
