package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.FilingView;
import io.tidu.identity.Role;
import java.util.UUID;

/** The signatory reads everything, declares that it is true, and confirms or gives it back. */
class SigningPage extends Div {

    private final FilingView view;
    private final Workplace work;
    private final Runnable reload;

    SigningPage(FilingView view, Workplace work, Runnable reload) {
        this.view = view;
        this.work = work;
        this.reload = reload;
        var words = work.words();
        addClassName("filing-read");
        add(
                new FilingHead(view, work, reload),
                Blocks.banner("offer", new Paragraph(words.say("filing.ui.signing.intro"))));
        if (!view.time().open() && view.row().submissionNo() == 0) {
            add(Blocks.banner("due", new Paragraph(words.say("filing.ui.round.missed"))));
        }
        add(
                Blocks.section(
                        words.say("filing.ui.conditions.title"),
                        new FindingList(view.assessment(), work.slots(), words)),
                Blocks.section(words.say("filing.ui.summary.title"), new SummaryToRead(view, work)),
                new EvidenceToRead(view, work, 0),
                declaration());
    }

    private Div declaration() {
        var words = work.words();
        var key = UUID.randomUUID();
        var declared = new Checkbox(words.say("filing.ui.signing.declare"));
        var sign = new Button(words.say("filing.ui.signing.sign"));
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        sign.setEnabled(false);
        declared.addValueChangeListener(change -> sign.setEnabled(change.getValue()));
        sign.addClickListener(click -> {
            if (declared.getValue()) {
                sign(key);
            }
        });
        var back = new Button(words.say("filing.ui.sendBack.confirm"), click -> sendBack());
        back.addThemeVariants(ButtonVariant.LUMO_LARGE);
        var card = Blocks.card(
                new H2(words.say("filing.ui.signing.title")),
                Blocks.text(words.say("filing.ui.signing.text", view.row().enterpriseName())),
                declared,
                Blocks.classed("filing-buttons", sign, back));
        card.addClassName("filing-declaration");
        view.permitted().whyNot(FilingAction.SIGN).ifPresent(reason -> {
            declared.setEnabled(false);
            card.add(Blocks.soft(words.say(reason)));
        });
        return card;
    }

    private void sign(UUID key) {
        try {
            var receipt = work.filings().sign(work.actor(), view.id(), key);
            Blocks.done(work.words().say("filing.ui.signing.done", String.valueOf(receipt.number())));
        } finally {
            reload.run();
        }
    }

    private void sendBack() {
        var words = work.words();
        ActionDialog.about("sendBack", words)
                .withReason(words.say("filing.ui.sendBack.reason"), true)
                .perform((reason, key) -> {
                    work.filings().sendBack(work.actor(), view.id(), reason, key);
                    reload.run();
                })
                .onMovedOn(reload)
                .open();
    }

    /** Whether this page is what a person should see. */
    static boolean isFor(FilingView view, Workplace work) {
        return view.status() == FilingStatus.AWAITING_SIGNATURE && work.actor().is(Role.SIGNATORY);
    }
}
