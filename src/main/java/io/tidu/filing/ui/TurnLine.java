package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingTurn;
import io.tidu.filing.FilingTurn.Handling;
import io.tidu.filing.Party;
import org.jspecify.annotations.Nullable;

/** Whose turn a filing is, since when, until when, and what stops the clock, in one line. */
class TurnLine extends Div {

    private final FilingRow row;
    private final FilingWords words;

    TurnLine(FilingRow row, FilingTurn turn, FilingWords words) {
        this.row = row;
        this.words = words;
        addClassNames("tidu-turn", "tidu-soft");
        if (turn.party() == null) {
            add(new Span(words.say("filing.ui.turn.over", words.date(turn.since()))));
            return;
        }
        add(new Span(words.say("filing.ui.turn.now", words.turn(row), words.date(turn.since()))));
        until(turn);
        clock(turn.handling());
    }

    private void until(FilingTurn turn) {
        if (turn.until() == null) {
            return;
        }
        var span = new Span(words.say("filing.ui.turn.until." + turn.limit(), words.end(turn.until())));
        if (turn.overdue()) {
            span.setText(words.say("filing.ui.turn.overdue", words.end(turn.until())));
            span.addClassNames("tidu-tag", "unmet");
        }
        add(span);
    }

    private void clock(@Nullable Handling handling) {
        if (handling == null) {
            return;
        }
        var used = handling.allowed() == null
                ? words.say("filing.ui.turn.spent", handling.spent())
                : words.say("filing.ui.turn.spentOf", handling.spent(), handling.allowed());
        add(new Span(
                handling.stopped()
                        ? words.say(
                                "filing.ui.turn.stopped", words.bureau(row, Party.reviewing(handling.level())), used)
                        : used));
    }
}
