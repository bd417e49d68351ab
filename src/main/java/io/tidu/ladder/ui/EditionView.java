package io.tidu.ladder.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.NotFound;
import io.tidu.ladder.EditionDifference;
import io.tidu.ladder.EditionOrigin;
import io.tidu.ladder.EditionRef;
import io.tidu.ladder.EditionShelf;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rulebook;
import io.tidu.ladder.RulebookDrafting;
import io.tidu.ladder.Rung;
import io.tidu.ladder.ShelvedEdition;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One edition to read and print. Its address names it as people do: rung, edition, region. */
@Route("rulebooks/:rung/:edition/:region?")
@RolesAllowed({"REVIEWER", "PUBLISHER"})
@StyleSheet("assets/css/rulebooks.css")
class EditionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EditionShelf shelf;
    private final transient RulebookDrafting drafting;
    private final transient BookWords words;
    private final transient Actor actor;
    private String title = "";

    EditionView(EditionShelf shelf, RulebookDrafting drafting, BookWords words, CurrentActor current) {
        this.shelf = shelf;
        this.drafting = drafting;
        this.words = words;
        this.actor = current.require();
        addClassNames("tidu-page", "book-page");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(shelf.edition(actor, ref(event.getRouteParameters())));
    }

    private static EditionRef ref(RouteParameters named) {
        var rung = named.get("rung").filter(Rung::isCode).orElseThrow(NotFound::new);
        return new EditionRef(
                new Rung(rung),
                named.get("edition").orElseThrow(NotFound::new),
                named.get("region").orElse(null));
    }

    private void show(ShelvedEdition edition) {
        removeAll();
        title = edition.rulebook().name().in(words.locale());
        var read = words.read(edition.rulebook());
        var base = edition.base();
        var changes = base == null ? null : EditionDifference.between(words.read(rules(base)), read);
        add(new RouterLink(words.say("ladder.ui.back"), RulebooksView.class), head(edition), facts(edition));
        if (base != null && changes != null) {
            add(new BaseNote(base, changes, words));
        }
        add(new ReadingCopy(read, changes, words));
    }

    private Rulebook rules(EditionRef ref) {
        return shelf.edition(actor, ref).rulebook();
    }

    private Div head(ShelvedEdition edition) {
        var end = Pieces.classed("end book-no-print", Pieces.print(words.say("ladder.ui.print")));
        var beside = edition.besides();
        if (beside != null) {
            end.add(Pieces.button(words.say("ladder.ui.compare"), () -> compare(beside, edition.ref())));
        }
        if (shelf.ownRegion(actor).isPresent()) {
            end.add(Pieces.primary(
                    words.say("ladder.ui.begin.from"),
                    () -> new BeginDialog(actor, shelf, drafting, words, edition).open()));
        }
        return Pieces.classed("tidu-head", new H1(title), words.stage(edition.stage(words.today())), end);
    }

    private static void compare(EditionRef before, EditionRef after) {
        UI.getCurrent()
                .navigate(
                        CompareView.class,
                        QueryParameters.simple(Map.of(
                                "before", new RulesKey.OfEdition(before).text(),
                                "after", new RulesKey.OfEdition(after).text())));
    }

    private DescriptionList facts(ShelvedEdition edition) {
        var facts = new DescriptionList();
        facts.addClassNames("tidu-card", "book-facts");
        var row = edition.row();
        Pieces.pair(
                facts,
                words.say("ladder.ui.list.rung"),
                words.rung(edition.ref().rung()));
        Pieces.pair(facts, words.say("ladder.ui.fact.edition"), edition.ref().edition());
        Pieces.pair(
                facts,
                words.say("ladder.ui.list.region"),
                words.region(edition.ref().region()));
        Pieces.pair(facts, words.say("ladder.read.aspect.DAYS_NEW"), words.days(row, FilingKind.NEW));
        Pieces.pair(facts, words.say("ladder.read.aspect.DAYS_REVIEW"), words.days(row, FilingKind.REVIEW));
        Pieces.pair(
                facts,
                words.say("ladder.read.aspect.DOCUMENT"),
                edition.rulebook().document());
        Pieces.pair(facts, words.say("ladder.ui.list.by"), origin(edition));
        Pieces.pair(
                facts, words.say("ladder.ui.fact.digest"), digest(edition.row().digest()));
        return facts;
    }

    private static Div digest(String digest) {
        return Pieces.text("book-digest", digest);
    }

    private String origin(ShelvedEdition edition) {
        var row = edition.row();
        @Nullable String prepared = row.preparedBy();
        return row.origin() == EditionOrigin.FILE || prepared == null
                ? words.say("ladder.ui.fact.file", words.at(row.recordedAt()))
                : words.say("ladder.ui.fact.product", prepared, row.recordedBy(), words.at(row.recordedAt()));
    }
}
