package io.tidu.ladder.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.tidu.ladder.Aspect;
import io.tidu.ladder.ProvisionDifference.Mark;
import io.tidu.ladder.ReadProvision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One provision as a lawyer reads it: the rule first, then where it stands and what proves it. */
class ProvisionCard extends Article {

    private static final List<Aspect> CITED = List.of(Aspect.CLAUSE, Aspect.SOURCE, Aspect.EVIDENCE);

    ProvisionCard(ReadProvision provision, BookWords words, @Nullable Mark mark) {
        addClassNames("tidu-card", "book-provision");
        getElement().setAttribute("id", provision.code());
        var code = new Span(provision.code());
        code.addClassName("book-code");
        var head = Pieces.classed("book-provision-head", code, new H3(provision.of(Aspect.NAME)));
        if (mark != null) {
            head.add(words.mark(mark));
        }
        if (!provision.of(Aspect.COUNTS).isEmpty()) {
            head.add(BookWords.tag(provision.of(Aspect.COUNTS), "neutral"));
        }
        head.add(words.certainty(provision.certainty()));
        add(head, Pieces.text("book-rule", provision.of(Aspect.RULE)));
        if (!provision.of(Aspect.REVIEW).isEmpty()) {
            add(Pieces.text("book-rule", words.say("ladder.ui.review", provision.of(Aspect.REVIEW))));
        }
        if (!provision.of(Aspect.NOTE).isEmpty()) {
            add(Pieces.text("book-remark", provision.of(Aspect.NOTE)));
        }
        var cited = new DescriptionList();
        cited.addClassName("book-cited");
        CITED.stream()
                .filter(aspect -> !provision.of(aspect).isEmpty())
                .forEach(aspect -> Pieces.pair(cited, words.say(aspect.messageKey()), provision.of(aspect)));
        add(cited);
    }
}
