package io.tidu.ladder.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import io.tidu.ladder.Aspect;
import io.tidu.ladder.EditionDifference;
import io.tidu.ladder.ProvisionDifference;
import io.tidu.ladder.ProvisionDifference.Mark;
import io.tidu.ladder.ReadEdition;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The text of an edition: how it is decided, every provision, and the score card. */
class ReadingCopy extends Div {

    private final transient BookWords words;

    /** @param changes against what it starts from; null if it stands by itself */
    ReadingCopy(ReadEdition edition, @Nullable EditionDifference changes, BookWords words) {
        this.words = words;
        addClassName("tidu-stack");
        add(decided(edition));
        var provisions = Pieces.section(
                words.say("ladder.ui.provisions", edition.provisions().size()));
        edition.provisions()
                .forEach(provision ->
                        provisions.add(new ProvisionCard(provision, words, mark(changes, provision.code()))));
        removed(changes).forEach(gone -> provisions.add(gone));
        add(provisions);
        if (edition.card() != null) {
            add(Pieces.section(words.say("ladder.ui.card"), new CardTable(edition.card(), words)));
        }
    }

    private Div decided(ReadEdition edition) {
        var routes = edition.of(Aspect.ROUTES);
        var whole = new Div();
        whole.addClassName("tidu-card");
        whole.add(new Paragraph(words.say(routes.isEmpty() ? "ladder.ui.decided.all" : "ladder.ui.decided.routes")));
        if (!routes.isEmpty()) {
            var list = new OrderedList();
            for (var route : routes.split(words.say("ladder.join.or"), -1)) {
                list.add(new ListItem(named(edition, route.strip())));
            }
            whole.add(list);
        }
        if (!edition.of(Aspect.CARD).isEmpty()) {
            whole.add(new Paragraph(words.say("ladder.ui.decided.card", edition.of(Aspect.CARD))));
        }
        return whole;
    }

    /** "D1 近三年国家级或省级科技奖励"; what is needed together is joined. */
    private static String named(ReadEdition edition, String route) {
        return Stream.of(route.split(" \\+ ", -1))
                .map(code -> edition.provision(code)
                        .map(provision -> code + " " + provision.of(Aspect.NAME))
                        .orElse(code))
                .collect(Collectors.joining(" + "));
    }

    private static @Nullable Mark mark(@Nullable EditionDifference changes, String code) {
        return changes == null
                ? null
                : changes.changed().stream()
                        .filter(provision -> provision.code().equals(code))
                        .findFirst()
                        .map(ProvisionDifference::mark)
                        .orElse(null);
    }

    private List<ProvisionCard> removed(@Nullable EditionDifference changes) {
        return changes == null
                ? List.of()
                : changes.provisions().stream()
                        .filter(provision -> provision.mark() == Mark.REMOVED)
                        .flatMap(provision -> Stream.ofNullable(provision.before()))
                        .map(provision -> new ProvisionCard(provision, words, Mark.REMOVED))
                        .toList();
    }
}
