package io.tidu.ladder.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import io.tidu.ladder.DraftContent;
import io.tidu.ladder.DraftNumber;

/** What passes the score card, as a whole and in its groups. */
class CardForm extends Div {

    CardForm(DraftKeeping keeping, RuleFields fields) {
        var words = fields.words();
        addClassNames("tidu-card", "book-form");
        add(new H2(words.say("ladder.ui.card")));
        var row = Pieces.classed("book-fields");
        var content = keeping.view().content();
        for (var number : content.cardNumbers()) {
            var field = fields.number(
                    "ladder.ui.card.pass.label",
                    number.value(),
                    "",
                    value -> keeping.changeHead(changed -> changed.withCardNumber(number.path(), value)));
            field.setLabel(label(content, number, words));
            row.add(field);
        }
        add(row);
    }

    private static String label(DraftContent content, DraftNumber number, BookWords words) {
        return number.key().equals("least")
                ? words.say("ladder.ui.card.least.label", group(content, number, words))
                : words.say("ladder.ui.card.pass.label");
    }

    /** The path leads to {@code score_card, groups, <number>, least}. */
    private static String group(DraftContent content, DraftNumber number, BookWords words) {
        return CardGroups.name(
                CardGroups.of(content).get(Integer.parseInt(number.path().get(2))), words);
    }
}
