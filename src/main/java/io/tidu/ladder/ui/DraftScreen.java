package io.tidu.ladder.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.NotFound;
import io.tidu.ladder.DraftAction;
import io.tidu.ladder.DraftId;
import io.tidu.ladder.DraftStatus;
import io.tidu.ladder.DraftView;
import io.tidu.ladder.EditionShelf;
import io.tidu.ladder.RulebookDrafting;
import io.tidu.ladder.RulebookEditions;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** One draft: its forms for those who may write, its text for everybody else of the province. */
@Route("rulebooks/draft")
@RolesAllowed({"REVIEWER", "PUBLISHER"})
@StyleSheet("assets/css/rulebooks.css")
class DraftScreen extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient RulebookDrafting drafting;
    private final transient EditionShelf shelf;
    private final transient BookWords words;
    private final transient Actor actor;
    private String title = "";
    private final Pre yaml = new Pre();
    private final DraftActs acts;
    private final Div told = Pieces.classed("book-refusal");

    DraftScreen(
            RulebookDrafting drafting,
            RulebookEditions editions,
            EditionShelf shelf,
            BookWords words,
            CurrentActor current) {
        this.drafting = drafting;
        this.shelf = shelf;
        this.words = words;
        this.actor = current.require();
        this.acts = new DraftActs(drafting, editions, shelf, words, actor, told);
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
                acts.base(draft).map(words::full).orElse("—"),
                row.createdBy(),
                words.at(row.createdAt()),
                row.editedBy(),
                words.at(row.editedAt()));
    }

    private void read(DraftView draft) {
        yaml.setText(draft.yaml());
        told(draft);
        acts.offer(draft);
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
                acts.offer(keeping.view());
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
        acts.offer(keeping.view());
    }

    private void told(DraftView draft) {
        var refusal = draft.refusals().get(DraftAction.EDIT);
        if (refusal != null) {
            add(Pieces.soft(words.say(refusal)));
        }
    }
}
