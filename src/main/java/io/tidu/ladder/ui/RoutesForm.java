package io.tidu.ladder.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import io.tidu.ladder.Content;
import io.tidu.ladder.DraftContent;
import io.tidu.ladder.DraftProvision;
import java.util.ArrayList;
import java.util.List;

/** The ways of which one is enough, each a set of provisions that are needed together. */
class RoutesForm extends Div {

    private final transient DraftKeeping keeping;
    private final transient RuleFields fields;

    RoutesForm(DraftKeeping keeping, RuleFields fields) {
        this.keeping = keeping;
        this.fields = fields;
        var words = fields.words();
        addClassNames("tidu-card", "book-form");
        add(new H2(words.say("ladder.read.aspect.ROUTES")), Pieces.soft(words.say("ladder.ui.routes.help")));
        var routes = routes(keeping.view().content());
        for (int number = 0; number < routes.size(); number++) {
            add(row(number, routes.get(number)));
        }
        add(Pieces.small(
                words.say("ladder.ui.routes.add"),
                () -> write(changed -> changed.add(new Content.Sequence(List.of())))));
    }

    private Div row(int number, Content route) {
        var words = fields.words();
        var codes = fields.several(
                "ladder.read.aspect.ROUTES",
                keeping.view().content().provisions().stream()
                        .map(DraftProvision::code)
                        .toList(),
                route.asItems().stream().map(Content::asText).toList(),
                code -> code,
                chosen -> write(all -> all.set(
                        number,
                        new Content.Sequence(chosen.stream().map(Content::text).toList()))));
        codes.setLabel(words.say("ladder.read.route", number + 1));
        return Pieces.classed(
                "book-rule-row",
                codes,
                Pieces.small(words.say("ladder.ui.remove"), () -> write(all -> all.remove(number))));
    }

    private interface Change {
        void on(List<Content> routes);
    }

    private void write(Change change) {
        keeping.restructure("", content -> {
            var routes = new ArrayList<>(routes(content));
            change.on(routes);
            return new DraftContent(
                    routes.isEmpty()
                            ? content.keys().without("routes")
                            : content.keys().with("routes", new Content.Sequence(routes)));
        });
    }

    private static List<Content> routes(DraftContent content) {
        return content.keys().find("routes").map(Content::asItems).orElse(List.of());
    }
}
