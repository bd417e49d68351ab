package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingStatus;
import io.tidu.identity.Role;

/** One filing in a list: what it is, where it stands, whose turn it is, and the one thing to do next. */
class FilingCard extends Div {

    /** @param primary whether its button is the main thing on the screen */
    FilingCard(FilingRow row, Workplace work, boolean primary) {
        addClassNames("tidu-card", "filing-card");
        var words = work.words();
        var name = new Span(words.rung(row.rung()));
        name.addClassName("filing-card-name");
        var head = Blocks.classed("filing-card-head", name, new StatusTag(row.status(), words));
        var mine = row.status()
                .turn()
                .filter(party -> party.name().equals(role(work).name()))
                .isPresent();
        var body = Blocks.classed("filing-card-body", head, Blocks.soft(identity(row, words)));
        if (row.status().open()) {
            body.add(Blocks.text(
                    words.say(mine ? "filing.ui.turn.mine" : "filing.ui.turn.other", words.turnSince(row))));
        }
        var hint = hint(row.status(), mine);
        body.add(Blocks.soft(words.say("filing.ui.next." + hint)));
        add(body, button(row, words, mine, primary));
    }

    /** The path of a filing's screen: by number, or by key as long as it has none. */
    static String path(FilingRow row) {
        return "filings/" + (row.number() == null ? row.id().value().toString() : row.number());
    }

    private static Role role(Workplace work) {
        return work.actor().role();
    }

    private String identity(FilingRow row, FilingWords words) {
        if (row.number() == null) {
            return words.say("filing.ui.card.noNumber");
        }
        return row.submittedAt() == null
                ? words.say("filing.ui.card.number", row.number())
                : words.say("filing.ui.card.submitted", row.number(), words.minute(row.submittedAt()));
    }

    static String hint(FilingStatus status, boolean mine) {
        return switch (status) {
            case DRAFT, RETURNED, AWAITING_SIGNATURE -> status.name() + (mine ? ".mine" : ".other");
            case COUNTY_REVIEW, CITY_REVIEW, PROVINCE_REVIEW -> "review";
            case EXPIRED,
                    PROPOSED,
                    PUBLICITY,
                    APPROVED,
                    RECOMMENDED,
                    WITH_MINISTRY,
                    NATIONAL_PUBLICITY,
                    LISTED,
                    NOT_LISTED,
                    NOT_RECOMMENDED,
                    REJECTED,
                    WITHDRAWN -> status.name();
        };
    }

    private Button button(FilingRow row, FilingWords words, boolean mine, boolean primary) {
        var label =
                switch (row.status()) {
                    case DRAFT -> mine ? "continue" : "look";
                    case RETURNED -> mine ? "correct" : "look";
                    case AWAITING_SIGNATURE -> mine ? "sign" : "look";
                    default -> "look";
                };
        var button = new Button(words.say("filing.ui.card." + label));
        if (mine && primary) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        }
        button.addClickListener(click -> getUI().ifPresent(ui -> ui.navigate(path(row))));
        return button;
    }
}
