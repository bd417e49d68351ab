package io.tidu.ladder.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import io.tidu.ladder.EditionDifference;
import io.tidu.ladder.EditionRef;
import io.tidu.ladder.ProvisionDifference;
import io.tidu.ladder.ProvisionDifference.Mark;
import java.util.stream.Collectors;

/** Says what an edition changes about the one it starts from. */
class BaseNote extends Div {

    BaseNote(EditionRef base, EditionDifference changes, BookWords words) {
        addClassName("book-note");
        add(
                new Span(words.say("ladder.ui.base")),
                new RouterLink(words.full(base), EditionView.class, RulesKey.parameters(base)));
        for (var mark : Mark.values()) {
            if (mark != Mark.SAME && changes.count(mark) > 0) {
                var codes = changes.provisions().stream()
                        .filter(provision -> provision.mark() == mark)
                        .map(ProvisionDifference::code)
                        .collect(Collectors.joining(" "));
                add(words.mark(mark), new Span(codes));
            }
        }
        if (changes.changed().isEmpty()) {
            add(new Span(words.say("ladder.ui.base.same")));
        }
    }
}
