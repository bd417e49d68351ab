package io.tidu.ladder.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import io.tidu.identity.Actor;
import io.tidu.ladder.DraftAction;
import io.tidu.ladder.DraftView;
import io.tidu.ladder.EditionRef;
import io.tidu.ladder.EditionShelf;
import io.tidu.ladder.RulebookDrafting;
import io.tidu.ladder.RulebookEditions;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What can be done with a draft as it stands: compare, try, put in force, discard. */
class DraftActs extends Div {

    private final transient RulebookDrafting drafting;
    private final transient RulebookEditions editions;
    private final transient EditionShelf shelf;
    private final transient BookWords words;
    private final transient Actor actor;
    private final Div told;

    /** @param told where it is said why the draft cannot be put in force */
    DraftActs(
            RulebookDrafting drafting,
            RulebookEditions editions,
            EditionShelf shelf,
            BookWords words,
            Actor actor,
            Div told) {
        this.drafting = drafting;
        this.editions = editions;
        this.shelf = shelf;
        this.words = words;
        this.actor = actor;
        this.told = told;
        addClassNames("end", "book-no-print");
    }

    /** What it started from. */
    Optional<EditionRef> base(DraftView draft) {
        return editions.byDigest(draft.row().basedOn()).map(EditionRef::of);
    }

    /** What may be done now; what may not, with the reason. */
    void offer(DraftView draft) {
        removeAll();
        base(draft)
                .ifPresent(base -> add(
                        Pieces.button(words.say("ladder.ui.compare"), () -> beside(CompareView.class, base, draft))));
        if (!draft.may(DraftAction.EDIT)) {
            add(Pieces.print(words.say("ladder.ui.print")));
            return;
        }
        var discard = Pieces.button(words.say("ladder.ui.discard"), () -> discard(draft));
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        discard.setEnabled(draft.may(DraftAction.DISCARD));
        base(draft)
                .ifPresent(base ->
                        add(Pieces.button(words.say("ladder.ui.try"), () -> beside(TryOutView.class, base, draft))));
        add(inForce(draft), discard);
        var refusal = draft.refusals().get(DraftAction.PUT_IN_FORCE);
        told.setText(refusal == null ? "" : words.say("ladder.ui.inForce.not", words.say(refusal)));
        told.setVisible(refusal != null);
    }

    private Button inForce(DraftView draft) {
        var button = Pieces.primary(words.say("ladder.ui.inForce"), () -> confirm(draft));
        button.setEnabled(draft.may(DraftAction.PUT_IN_FORCE));
        return button;
    }

    private static void beside(Class<? extends Component> screen, EditionRef base, DraftView draft) {
        UI.getCurrent()
                .navigate(
                        screen,
                        QueryParameters.simple(Map.of(
                                "before", new RulesKey.OfEdition(base).text(),
                                "after", new RulesKey.OfDraft(draft.row().id()).text())));
    }

    private void confirm(DraftView draft) {
        var rules = shelf.rules(draft).orElse(null);
        if (rules == null) {
            return;
        }
        var before = editions.byDigest(draft.row().basedOn()).map(words::read).orElse(null);
        new InForceDialog(draft, words.read(rules), before, words, key -> {
                    var ref = drafting.putInForce(
                            actor, draft.row().id(), draft.row().version(), key);
                    Pieces.told(words.say("ladder.ui.inForce.done", words.full(ref)));
                    UI.getCurrent().navigate(EditionView.class, RulesKey.parameters(ref));
                })
                .open();
    }

    private void discard(DraftView draft) {
        var key = UUID.randomUUID();
        var ask = new ConfirmDialog();
        ask.setHeader(words.say("ladder.ui.discard.title"));
        ask.setText(words.say("ladder.ui.discard.text", words.full(draft.row().ref())));
        ask.setCancelable(true);
        ask.setCancelText(words.say("ladder.ui.cancel"));
        ask.setConfirmText(words.say("ladder.ui.discard"));
        ask.setConfirmButtonTheme("error primary");
        ask.addConfirmListener(confirmed -> {
            drafting.discard(actor, draft.row().id(), draft.row().version(), key);
            UI.getCurrent().navigate(RulebooksView.class);
        });
        ask.open();
    }
}
