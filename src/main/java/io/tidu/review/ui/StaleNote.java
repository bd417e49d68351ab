package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingView;
import io.tidu.filing.HistoryRow;
import io.tidu.filing.Party;
import io.tidu.identity.Actor;
import io.tidu.identity.NotFound;

/**
 * Says on an open screen that somebody else has moved the filing: who, when, and what they did. What is shown stays as it is, and what was
 * being typed too, until the person asks for the new state.
 */
class StaleNote extends Div {

    private final Actor actor;
    private final FilingView view;
    private final FilingService filings;
    private final Runnable load;
    private int seen;

    StaleNote(Actor actor, FilingView view, HistoryRow last, FilingService filings, Runnable load) {
        this.actor = actor;
        this.view = view;
        this.filings = filings;
        this.load = load;
        this.seen = last.sequence();
        addClassName("tidu-stale");
        setVisible(false);
        if (isDoneByUs(last)) {
            getElement().setAttribute("role", "status");
            say("review.finished", last);
        }
    }

    /** Looks whether something has happened since. */
    void check() {
        try {
            var last = filings.history(actor, view.id()).getLast();
            if (last.sequence() > seen) {
                seen = last.sequence();
                warn(last);
            }
        } catch (NotFound gone) {
            load.run();
        }
    }

    private boolean isDoneByUs(HistoryRow last) {
        return !view.permitted().allows(FilingAction.RETURN)
                && Party.of(actor).filter(last.party()::equals).isPresent();
    }

    private void warn(HistoryRow last) {
        getElement().setAttribute("role", "alert");
        var text = say("review.stale", last);
        var button = new Button(getTranslation("review.stale.load"), click -> load.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        add(button);
        getUI().filter(ui -> ui.hasModalComponent())
                .ifPresent(ui -> Notification.show(text, 10_000, Notification.Position.TOP_CENTER)
                        .addThemeVariants(NotificationVariant.LUMO_WARNING));
    }

    private String say(String key, HistoryRow last) {
        var who = last.bureau() == null ? last.who() : last.bureau() + " " + last.who();
        var text = getTranslation(
                key,
                who,
                Times.minute(last.at()),
                getTranslation(last.action().doneMessageKey()),
                getTranslation(last.to().messageKey()));
        removeAll();
        add(new Span(text));
        setVisible(true);
        return text;
    }
}
