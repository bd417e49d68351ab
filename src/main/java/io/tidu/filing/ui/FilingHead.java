package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingView;

/** The name of the filing, where it stands, whose turn it is, and the ways to take it back. */
class FilingHead extends Div {

    FilingHead(FilingView view, Workplace work, Runnable reload) {
        addClassNames("tidu-head", "filing-head");
        var words = work.words();
        var row = view.row();
        var title = new H1(words.round(view.round()));
        add(title, new StatusTag(row.status(), words));
        if (row.number() != null) {
            add(Blocks.small(words.say("filing.ui.card.number", row.number())));
        }
        var end = Blocks.classed("end");
        if (view.permitted().allows(FilingAction.RECALL)) {
            end.add(new Button(
                    words.say("filing.ui.recall.confirm"),
                    click -> ActionDialog.about("recall", words)
                            .perform((reason, key) -> {
                                work.filings().recall(work.actor(), view.id(), key);
                                reload.run();
                            })
                            .onMovedOn(reload)
                            .open()));
        }
        if (view.permitted().allows(FilingAction.WITHDRAW)) {
            end.add(withdraw(view, work, reload));
        }
        add(end);
        add(new TurnLine(row, view.turn(), words));
    }

    private static Button withdraw(FilingView view, Workplace work, Runnable reload) {
        var words = work.words();
        var button = new Button(
                words.say("filing.ui.withdraw.button"),
                click -> ActionDialog.about("withdraw", words)
                        .withReason(words.say("filing.ui.withdraw.reason"), false)
                        .dangerous()
                        .perform((reason, key) -> {
                            work.filings().withdraw(work.actor(), view.id(), reason.isEmpty() ? null : reason, key);
                            reload.run();
                        })
                        .onMovedOn(reload)
                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
