package io.tidu.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.tidu.filing.RoundRow;
import io.tidu.filing.RoundStatus;

/** A round in the list: what it is, who can act now, what happens next. */
class RoundCard extends Div {

    RoundCard(RoundRow round, RoundDesk desk) {
        var words = desk.words();
        addClassNames("tidu-card", "round-card");
        getElement().setAttribute("data-round", round.id().value().toString());
        var name = new RouterLink(
                words.round(round),
                RoundView.class,
                new RouteParameters("id", round.id().value().toString()));
        var head = Blocks.classed("filing-card-head", new H2(name), status(round, words));
        head.add(Blocks.tag(words.say("filing.ui.roundList.kind." + round.kind()), ""));
        add(head);
        RoundStage.next(round, desk.now()).ifPresent(next -> add(Blocks.text(next.said(words))));
        add(new RoundStages(round, desk.now(), words));
    }

    static Component status(RoundRow round, FilingWords words) {
        return Blocks.tag(
                words.say("filing.ui.roundList.status." + round.status()),
                round.status() == RoundStatus.OPEN ? "met" : "neutral");
    }
}
