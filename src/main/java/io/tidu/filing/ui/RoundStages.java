package io.tidu.filing.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.tidu.filing.RoundRow;
import java.time.Instant;

/** Who works when in a round, and who of them can now, at a glance. */
class RoundStages extends OrderedList {

    RoundStages(RoundRow round, Instant now, FilingWords words) {
        addClassName("round-stages");
        RoundStage.of(round, now).forEach(stage -> add(line(stage, words)));
    }

    private static ListItem line(RoundStage stage, FilingWords words) {
        var who = new Span(stage.who(words));
        who.addClassName("who");
        var state = Blocks.tag(
                words.say("filing.ui.roundPage.state." + stage.state()),
                stage.state().tag());
        var line = new ListItem(who, state);
        line.setClassName("now", stage.state() == RoundStage.State.OPEN);
        var window = stage.window();
        if (window != null) {
            var from = words.date(window.opensAt());
            line.add(Blocks.small(words.say("filing.ui.roundPage.window", from, words.end(window.closesAt()))));
        }
        return line;
    }
}
