package io.tidu.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.filing.FilingId;
import io.tidu.identity.Actor;
import io.tidu.review.spot.CheckRow;
import io.tidu.review.spot.SpotChecks;

/** On the screen of a filing: whether it is checked on the spot, and what came of it. Not there where it is not. */
class SpotNote extends Div {

    SpotNote(Actor actor, FilingId filing, SpotChecks checks) {
        addClassName("tidu-spot-note");
        var found = checks.ofFiling(actor, filing);
        setVisible(found.isPresent());
        found.ifPresent(check -> say(actor, check));
    }

    private void say(Actor actor, CheckRow check) {
        var text = getTranslation("review.spot.note", check.bureauName(), getTranslation(CheckLook.key(check)));
        var tag = new Span(text);
        tag.addClassNames("tidu-tag", CheckLook.of(check));
        add(tag);
        if (check.completed() && !check.report().note().isEmpty()) {
            var note = new Span(check.report().note());
            note.addClassName("tidu-soft");
            add(note);
        }
        add(new Anchor(
                "desk/checks/" + check.sample().value() + "/" + check.number(), getTranslation("review.spot.open")));
    }
}
