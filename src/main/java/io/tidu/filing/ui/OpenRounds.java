package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.tidu.filing.RoundRow;
import io.tidu.identity.Role;
import java.util.List;
import java.util.UUID;

/** The rounds the enterprise could file in now, each with its deadline and the button that begins. */
class OpenRounds extends Div {

    /** From here on the deadline has a colour. */
    private static final int SOON_DAYS = 7;

    private final Workplace work;

    OpenRounds(List<RoundRow> rounds, Workplace work) {
        this.work = work;
        addClassName("tidu-section");
        add(new H2(work.words().say("filing.ui.rounds.title")));
        rounds.forEach(round -> add(card(round)));
    }

    private Div card(RoundRow round) {
        var words = work.words();
        var name = new Span(words.round(round));
        name.addClassName("filing-card-name");
        var deadline = Blocks.tag(words.deadline(round), words.daysLeft(round) < SOON_DAYS ? "unknown" : "accent");
        var body = Blocks.classed(
                "filing-card-body",
                Blocks.classed("filing-card-head", name, deadline),
                Blocks.soft(words.say(
                        "filing.ui.rounds.hint", words.say(round.kind().messageKey()))));
        var card = Blocks.card(body);
        card.addClassName("filing-card");
        if (work.actor().is(Role.FILLER)) {
            card.add(start(round));
        } else {
            body.add(Blocks.soft(words.say("filing.ui.rounds.fillerStarts")));
        }
        return card;
    }

    /** The key is made with the button, so that however often it is pressed there is one filing. */
    private Button start(RoundRow round) {
        var key = UUID.randomUUID();
        var start = new Button(work.words().say("filing.ui.rounds.start"));
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        start.setDisableOnClick(true);
        start.addClickListener(click -> {
            try {
                var receipt = work.filings().start(work.actor(), round.id(), key);
                getUI().ifPresent(ui -> ui.navigate("filings/" + receipt.id().value()));
            } finally {
                start.setEnabled(true);
            }
        });
        return start;
    }
}
