package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import io.tidu.title.TitleBar;
import io.tidu.title.ending.EndingRule;
import java.util.List;
import java.util.Locale;

/** For which rungs the firm may not apply, until when, and by which clause. */
class BarsNote extends Div {

    BarsNote(List<TitleBar> bars, FilingWords words, Locale locale) {
        addClassNames("filing-banner", "unmet");
        getElement().setAttribute("role", "status");
        add(new H2(words.say("filing.bar.title")));
        bars.forEach(bar -> add(
                Blocks.text(words.say(
                        "filing.bar.line",
                        words.rung(bar.rung()),
                        bar.until().toString(),
                        words.say(EndingRule.messageKey(bar.cause())),
                        bar.listNumber())),
                Blocks.soft(words.say(
                        "filing.bar.clause",
                        bar.clause().text().in(locale),
                        bar.clause().document(),
                        words.say(bar.clause().certainty().messageKey())))));
    }
}
