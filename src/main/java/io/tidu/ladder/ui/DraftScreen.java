package io.tidu.ladder.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.NotFound;
import io.tidu.ladder.DraftAction;
import io.tidu.ladder.DraftId;
import io.tidu.ladder.DraftStatus;
import io.tidu.ladder.DraftView;
import io.tidu.ladder.EditionRef;
import io.tidu.ladder.EditionShelf;
import io.tidu.ladder.RulebookDrafting;
import io.tidu.ladder.RulebookEditions;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One draft: its forms for those who may write, its text for everybody else of the province. */
@Route("rulebooks/draft")
@RolesAllowed({"REVIEWER", "PUBLISHER"})
@StyleSheet("assets/css/rulebooks.css")
class DraftScreen extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient RulebookDrafting drafting;
    private final transient RulebookEditions editions;
    private final transient EditionShelf shelf;
    private final transient BookWords words;
    private final transient Actor actor;
    private String title = "";
    private final Pre yaml = new Pre();
    private final Div acts = Pieces.classed("end book-no-print");
    private final Div told = Pieces.classed("book-refusal");

    DraftScreen(
            RulebookDrafting drafting,
            RulebookEditions editions,
            EditionShelf shelf,
            BookWords words,
            CurrentActor current) {
        this.drafting = drafting;
        this.editions = editions;
        this.shelf = shelf;
        this.words = words;
        this.actor = current.require();
        addClassNames("tidu-page", "book-page");
        yaml.addClassName("book-yaml");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(drafting.open(actor, read(id)));
    }

    private static DraftId read(String id) {
        try {
            return new DraftId(UUID.fromString(id));
        } catch (IllegalArgumentException noKey) {
            throw new NotFound();
        }
    }

    private void show(DraftView draft) {
        removeAll();
        title = words.say("ladder.ui.draft.label", words.full(draft.row().ref()));
        add(
                new RouterLink(words.say("ladder.ui.back"), RulebooksView.class),
                Pieces.classed("tidu-head", new H1(title), status(draft), acts),
                Pieces.soft(about(draft)));
        if (draft.may(DraftAction.EDIT)) {
            edit(new DraftKeeping(draft, drafting, actor));
        } else {
            read(draft);
        }
        add(new Details(words.say("ladder.ui.draft.text"), yaml));
    }

    private Div status(DraftView draft) {
        var status = draft.row().status();
        return new Div(BookWords.tag(
                words.say(status.messageKey()),
                status == DraftStatus.DRAFT ? "accent" : status == DraftStatus.IN_FORCE ? "met" : "neutral"));
    }

    private String about(DraftView draft) {
        var row = draft.row();
        return words.say(
                "ladder.ui.draft.about",
                base(draft).map(words::full).orElse("—"),
                row.createdBy(),
                words.at(row.createdAt()),
                row.editedBy(),
                words.at(row.editedAt()));
    }

    private Optional<EditionRef> base(DraftView draft) {
        return editions.byDigest(draft.row().basedOn()).map(EditionRef::of);
    }

    private void read(DraftView draft) {
        yaml.setText(draft.yaml());
        told(draft);
        offer(draft);
        if (draft.row().status() == DraftStatus.DRAFT && !draft.problems().isEmpty()) {
            var problems = new ProblemNote(words, code -> {});
            problems.show(draft.problems());
            add(problems);
        }
        if (draft.row().status() == DraftStatus.IN_FORCE) {
            add(new RouterLink(
                    words.say("ladder.ui.draft.edition"),
                    EditionView.class,
                    RulesKey.parameters(draft.row().ref())));
        }
        shelf.rules(draft).ifPresent(rules -> add(new ReadingCopy(words.read(rules), null, words)));
    }

    private void edit(DraftKeeping keeping) {
        var forms = new DraftEditor(keeping, words);
        var saved = new SaveNote(keeping, words);
        var problems = new ProblemNote(words, forms::open);
        keeping.listen(new DraftKeeping.Listener() {
            @Override
            public void saved() {
                saved.show();
                problems.show(keeping.view().problems());
                yaml.setText(keeping.view().yaml());
                offer(keeping.view());
                forms.mark();
            }

            @Override
            public void rebuilt() {
                forms.rebuild();
                saved();
            }
        });
        add(saved, told, problems, forms);
        problems.show(keeping.view().problems());
        yaml.setText(keeping.view().yaml());
        offer(keeping.view());
    }

    private void told(DraftView draft) {
        var refusal = draft.refusals().get(DraftAction.EDIT);
        if (refusal != null) {
            add(Pieces.soft(words.say(refusal)));
        }
    }

    /** What may be done now; what may not, with the reason. */
    private void offer(DraftView draft) {
        acts.removeAll();
        base(draft)
                .ifPresent(base -> acts.add(
                        Pieces.button(words.say("ladder.ui.compare"), () -> beside(CompareView.class, base, draft))));
        if (!draft.may(DraftAction.EDIT)) {
            acts.add(Pieces.print(words.say("ladder.ui.print")));
            return;
        }
        var discard = Pieces.button(words.say("ladder.ui.discard"), () -> discard(draft));
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        discard.setEnabled(draft.may(DraftAction.DISCARD));
        base(draft)
                .ifPresent(base -> acts.add(
                        Pieces.button(words.say("ladder.ui.try"), () -> beside(TryOutView.class, base, draft))));
        acts.add(inForce(draft), discard);
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
