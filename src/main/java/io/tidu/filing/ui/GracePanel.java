package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.tidu.filing.GraceFor;
import io.tidu.filing.GraceRow;
import io.tidu.filing.RoundRow;
import io.tidu.filing.RoundStatus;

/** The exceptions made in a round, by name; new ones are made and old ones revoked here. */
class GracePanel extends Div {

    private final RoundRow round;
    private final RoundDesk desk;
    private final FilingWords words;
    private final Runnable changed;

    GracePanel(RoundRow round, RoundDesk desk, Runnable changed) {
        this.round = round;
        this.desk = desk;
        this.words = desk.words();
        this.changed = changed;
        addClassName("tidu-section");
        var head = Blocks.classed("tidu-head", new H2(words.say("filing.ui.grace.title")));
        if (round.status() != RoundStatus.PLANNED) {
            head.add(Blocks.classed(
                    "end",
                    new Button(
                            words.say("filing.ui.grace.make"), click -> new GraceDialog(round, desk, changed).open())));
        }
        add(head, Blocks.soft(words.say("filing.ui.grace.what")));
        var made = desk.graces().of(desk.actor(), round.id());
        var list = new UnorderedList();
        list.addClassName("round-graces");
        made.forEach(row -> list.add(line(row)));
        if (made.isEmpty()) {
            add(Blocks.text(words.say("filing.ui.grace.none")));
        } else {
            add(list);
        }
    }

    private ListItem line(GraceRow row) {
        var name = new Span(row.name());
        name.addClassName("who");
        var state = state(row);
        var head = new Div(name, Blocks.tag(words.say("filing.ui.grace.state." + state), tag(state)));
        head.add(Blocks.small(words.say("filing.ui.grace.until", words.end(row.until()))));
        if (row.to() instanceof GraceFor.Bureau(var bureau, var firms)) {
            head.add(Blocks.small(words.say(firms ? "filing.ui.grace.withFirms" : "filing.ui.grace.bureauOnly")));
        }
        var line = new ListItem(head, new Paragraph(row.reason()));
        line.add(Blocks.small(words.say("filing.ui.history.who", row.grantedBy(), words.minute(row.grantedAt()))));
        if (row.revokedAt() != null) {
            line.add(Blocks.small(words.say(
                    "filing.ui.grace.revoked",
                    String.valueOf(row.revokedBy()),
                    words.minute(row.revokedAt()),
                    String.valueOf(row.revokedWhy()))));
        } else if (row.countsAt(desk.now())) {
            line.add(revoke(row));
        }
        return line;
    }

    private String state(GraceRow row) {
        if (row.revokedAt() != null) {
            return "REVOKED";
        }
        return row.countsAt(desk.now()) ? "COUNTS" : "OVER";
    }

    private static String tag(String state) {
        return state.equals("COUNTS") ? "met" : "neutral";
    }

    private Button revoke(GraceRow row) {
        var button = new Button(
                words.say("filing.ui.graceRevoke.confirm"),
                click -> ActionDialog.about("graceRevoke", words)
                        .withReason(words.say("filing.ui.roundPage.reason"), true)
                        .dangerous()
                        .perform((reason, key) -> {
                            desk.graces().revoke(desk.actor(), row.id(), reason, key);
                            changed.run();
                        })
                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
