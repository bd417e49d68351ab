package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.filing.LostTitle;
import io.tidu.ladder.Rung;
import io.tidu.title.ending.EndingRule;
import java.util.List;

/** Says which titles the firm stood on when it submitted and stands on no more. */
class LostTitlesNote extends Div {

    LostTitlesNote(List<LostTitle> lost, FilingWords words) {
        getElement().setAttribute("role", "status");
        lost.forEach(each -> add(tag(each, words)));
        setVisible(!lost.isEmpty());
    }

    private static Span tag(LostTitle lost, FilingWords words) {
        var rung = words.rung(new Rung(lost.rung()));
        var ending = lost.ending();
        var text = ending == null
                ? words.say("filing.lost.lapsed", rung)
                : words.say(
                        "filing.lost.cancelled",
                        rung,
                        ending.on().toString(),
                        words.say(EndingRule.messageKey(ending.cause())),
                        ending.listNumber());
        var tag = new Span(text);
        tag.addClassNames("tidu-tag", "unmet");
        return tag;
    }
}
