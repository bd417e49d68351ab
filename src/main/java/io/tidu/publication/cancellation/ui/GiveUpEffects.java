package io.tidu.publication.cancellation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import io.tidu.filing.FilingRow;
import io.tidu.publication.cancellation.Relinquishable;
import io.tidu.title.TitleTypes;
import java.util.List;
import java.util.stream.Collectors;

/** What follows when a firm gives a title up: what the rule says, and of what it does not speak. */
class GiveUpEffects extends Div {

    private final Relinquishable about;
    private final TitleTypes types;
    private final UnorderedList lines = new UnorderedList();

    GiveUpEffects(Relinquishable about, TitleTypes types) {
        this.about = about;
        this.types = types;
        CaseWords.card(this, getTranslation("publication.surrender.follows"));
        add(CaseWords.clause(this, about.rule().clause(), getLocale()), lines);
        line("publication.surrender.follows.title");
        rule();
        others();
        filings("publication.surrender.follows.stopped", about.stopped());
        filings("publication.surrender.follows.goingOn", about.goingOn());
        line("publication.surrender.follows.benefits");
        line("publication.surrender.follows.again");
    }

    private void rule() {
        var bar = about.rule().bar();
        if (bar == null) {
            line("publication.surrender.follows.noBar");
        } else {
            line("publication.cancel.view.bar", bar.years(), CaseWords.rungs(this, types, bar.rungs(), getLocale()));
        }
        var follow = about.rule().follow();
        if (follow != null) {
            line("publication.cancel.view.follow", CaseWords.rung(types, follow, getLocale()));
        }
    }

    private void others() {
        if (!about.lost().isEmpty()) {
            line("publication.surrender.follows.lost", CaseWords.rungs(this, types, about.lost(), getLocale()));
        }
        if (!about.kept().isEmpty()) {
            line("publication.surrender.follows.kept", CaseWords.rungs(this, types, about.kept(), getLocale()));
        }
    }

    private void filings(String key, List<FilingRow> filings) {
        if (!filings.isEmpty()) {
            line(
                    key,
                    filings.stream()
                            .map(this::filing)
                            .collect(Collectors.joining(getTranslation("publication.comma"))));
        }
    }

    private String filing(FilingRow filing) {
        var rung = CaseWords.rung(types, filing.rung().code(), getLocale());
        return filing.number() == null ? rung : rung + " " + filing.number();
    }

    private void line(String key, Object... arguments) {
        lines.add(new ListItem(getTranslation(key, arguments)));
    }
}
