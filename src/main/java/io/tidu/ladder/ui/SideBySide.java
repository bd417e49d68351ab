package io.tidu.ladder.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.tidu.ladder.Aspect;
import io.tidu.ladder.EditionDifference;
import io.tidu.ladder.ProvisionDifference;
import io.tidu.ladder.ProvisionDifference.Mark;
import io.tidu.ladder.ReadEdition;
import io.tidu.ladder.ReadProvision;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Provision by provision, the one edition on the left and the other on the right; below each other where it is narrow. */
class SideBySide extends Div {

    private final transient BookWords words;
    private final String labelBefore;
    private final String labelAfter;

    SideBySide(
            ReadEdition before,
            ReadEdition after,
            EditionDifference difference,
            String labelBefore,
            String labelAfter,
            BookWords words) {
        this.words = words;
        this.labelBefore = labelBefore;
        this.labelAfter = labelAfter;
        addClassNames("book-beside", "tidu-stack");
        add(Pieces.classed(
                "book-pair book-pair-head",
                Pieces.text("book-side", labelBefore),
                Pieces.text("book-side", labelAfter)));
        if (!difference.whole().isEmpty()) {
            add(pair(
                    Pieces.classed("book-provision-head", new H3(words.say("ladder.ui.compare.head"))),
                    says(before.says(), difference.whole(), "del"),
                    says(after.says(), difference.whole(), "ins")));
        }
        difference.provisions().forEach(provision -> {
            var row = row(provision);
            if (provision.mark() == Mark.SAME) {
                row.addClassName("same");
            }
            add(row);
        });
    }

    void showOnlyChanged(boolean only) {
        setClassName("only-changed", only);
    }

    private Div row(ProvisionDifference provision) {
        var code = new Span(provision.codes());
        code.addClassName("book-code");
        var name = provision.after() == null ? provision.before() : provision.after();
        var head = Pieces.classed(
                "book-provision-head",
                code,
                new H3(name == null ? "" : name.of(Aspect.NAME)),
                words.mark(provision.mark()));
        return pair(head, side(provision.before(), provision, "del"), side(provision.after(), provision, "ins"));
    }

    private Component side(@Nullable ReadProvision provision, ProvisionDifference difference, String marked) {
        if (provision == null) {
            return Pieces.text("book-absent", words.say("ladder.ui.compare.absent"));
        }
        var changed = difference.mark() == Mark.CHANGED ? difference.changed() : Set.<Aspect>of();
        return says(provision.says(), changed, marked);
    }

    private Div pair(Div head, Component before, Component after) {
        return Pieces.classed(
                "tidu-card book-compared",
                head,
                Pieces.classed("book-pair", side(labelBefore, before), side(labelAfter, after)));
    }

    /** Where the sides stand below each other, each says whose it is. */
    private static Div side(String label, Component said) {
        return Pieces.classed("book-side", Pieces.text("book-side-label", label), said);
    }

    /** What is said on one side; where both differ, the one that lacks an aspect says that it has none. */
    private Component says(Map<Aspect, String> says, Set<Aspect> changed, String marked) {
        var list = new DescriptionList();
        list.addClassName("book-says");
        for (var aspect : Aspect.values()) {
            var said = says.getOrDefault(aspect, "");
            if (!said.isEmpty() || changed.contains(aspect)) {
                var text = new Span(said.isEmpty() ? words.say("ladder.ui.compare.none") : said);
                if (changed.contains(aspect)) {
                    text.addClassNames("book-changed", marked);
                    text.getElement().setAttribute("role", marked.equals("ins") ? "insertion" : "deletion");
                }
                Pieces.pair(list, words.say(aspect.messageKey()), text);
            }
        }
        return list;
    }
}
