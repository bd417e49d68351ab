package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.title.HeldTitle;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The titles the enterprise validly holds, with their last days. */
class HeldTitles extends Div {

    /** A title that ends this soon is worth a colour: its review is due. */
    private static final int SOON_DAYS = 180;

    HeldTitles(List<HeldTitle> held, FilingWords words) {
        addClassNames("tidu-card", "filing-titles");
        if (held.isEmpty()) {
            add(Blocks.text(words.say("filing.ui.titles.none")), Blocks.soft(words.say("filing.ui.titles.none.hint")));
        } else {
            add(Blocks.soft(words.say("filing.ui.titles.held")));
            held.forEach(title -> add(line(title, words)));
        }
    }

    private Div line(HeldTitle title, FilingWords words) {
        var name = new Span(words.rung(title.rung()));
        name.addClassName("filing-title-name");
        var left = ChronoUnit.DAYS.between(words.today(), title.validUntil());
        var until = Blocks.tag(
                words.say("filing.ui.titles.until", words.date(title.validUntil())),
                left < SOON_DAYS ? "unknown" : "met");
        var list = new Anchor("/lists/" + title.listNumber(), words.say("filing.ui.titles.list", title.listName()));
        list.setRouterIgnore(true);
        list.addClassName("filing-small");
        var line = Blocks.classed("filing-title", name, until, list);
        if (left < SOON_DAYS) {
            line.add(Blocks.small(words.say("filing.ui.titles.soon", left)));
        }
        return line;
    }
}
