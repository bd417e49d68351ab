package io.tidu.ladder.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import io.tidu.ladder.EditionShelf;
import io.tidu.ladder.RulebookDrafting;
import io.tidu.ladder.Rung;
import io.tidu.ladder.ShelvedEdition;
import io.tidu.ladder.ShelvedEdition.Stage;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Every edition of every rung, those in force first, and what the own province is drafting. */
@Route("rulebooks")
@Menu(title = "ladder.ui.menu", order = 50, icon = "vaadin:book")
@RolesAllowed({"REVIEWER", "PUBLISHER"})
@StyleSheet("assets/css/rulebooks.css")
class RulebooksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String WHOLE_COUNTRY = "";

    private final transient EditionShelf shelf;
    private final transient RulebookDrafting drafting;
    private final transient BookWords words;
    private final transient Actor actor;
    private final Select<Rung> rung = new Select<>();
    private final Select<String> region = new Select<>();
    private final Select<Stage> stage = new Select<>();
    private final Div found = new Div();
    private transient List<ShelvedEdition> all = List.of();

    RulebooksView(EditionShelf shelf, RulebookDrafting drafting, BookWords words, CurrentActor current) {
        this.shelf = shelf;
        this.drafting = drafting;
        this.words = words;
        this.actor = current.require();
        addClassNames("tidu-page", "book-page");
        found.addClassName("tidu-stack");
    }

    @Override
    public String getPageTitle() {
        return words.say("ladder.ui.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        all = shelf.editions(actor);
        removeAll();
        add(head(), filters(event.getLocation().getQueryParameters()), found, drafts());
        show();
    }

    private Div head() {
        var head = Pieces.classed("tidu-head", new H1(words.say("ladder.ui.title")));
        if (shelf.ownRegion(actor).isPresent()) {
            head.add(Pieces.classed("end", Pieces.primary(words.say("ladder.ui.begin"), this::begin)));
        }
        return head;
    }

    private void begin() {
        new BeginDialog(actor, shelf, drafting, words, null).open();
    }

    private Div filters(QueryParameters address) {
        offer(
                rung,
                "rung",
                all.stream().map(edition -> edition.ref().rung()).distinct().toList());
        rung.setItemLabelGenerator(each -> each == null ? words.say("ladder.ui.filter.rung") : words.rung(each));
        offer(
                region,
                "region",
                all.stream().map(RulebooksView::region).distinct().sorted().toList());
        region.setItemLabelGenerator(each -> each == null ? words.say("ladder.ui.filter.region") : words.region(each));
        offer(stage, "stage", List.of(Stage.values()));
        stage.setItemLabelGenerator(
                each -> each == null ? words.say("ladder.ui.filter.stage") : words.say(each.messageKey()));
        rung.setValue(among(rung, address.getSingleParameter("rung").orElse(null)));
        region.setValue(among(region, address.getSingleParameter("region").orElse(null)));
        stage.setValue(among(stage, address.getSingleParameter("stage").orElse(null)));
        List.of(rung, region, stage)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        keepInAddress();
                    }
                    show();
                }));
        var filters = Pieces.classed("book-filters", rung, region, stage);
        filters.getElement().setAttribute("role", "search");
        return filters;
    }

    private <T> void offer(Select<T> field, String name, List<T> items) {
        field.setItems(items);
        field.setAriaLabel(words.say("ladder.ui.filter." + name));
        field.setPlaceholder(words.say("ladder.ui.filter." + name));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(words.say("ladder.ui.filter." + name));
    }

    private static <T> @Nullable T among(Select<T> field, @Nullable String text) {
        return field.getListDataView()
                .getItems()
                .filter(item -> item.toString().equals(text))
                .findFirst()
                .orElse(null);
    }

    private void keepInAddress() {
        var chosen = new HashMap<String, String>();
        rung.getOptionalValue().ifPresent(value -> chosen.put("rung", value.code()));
        region.getOptionalValue().ifPresent(value -> chosen.put("region", value));
        stage.getOptionalValue().ifPresent(value -> chosen.put("stage", value.name()));
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("rulebooks", QueryParameters.simple(chosen)));
    }

    private static String region(ShelvedEdition edition) {
        return Objects.requireNonNullElse(edition.ref().region(), WHOLE_COUNTRY);
    }

    private void show() {
        found.removeAll();
        var wanted = all.stream().filter(this::isWanted).toList();
        for (var each : Stage.values()) {
            var of = wanted.stream()
                    .filter(edition -> edition.stage(words.today()) == each)
                    .toList();
            if (!of.isEmpty()) {
                found.add(Pieces.section(
                        words.say("ladder.ui.list.stage", words.say(each.messageKey()), of.size()),
                        new EditionTable(of, words)));
            }
        }
        if (wanted.isEmpty()) {
            found.add(Pieces.text("tidu-empty", words.say("ladder.ui.list.nothing")));
        }
    }

    private boolean isWanted(ShelvedEdition edition) {
        return rung.getOptionalValue()
                        .filter(value -> !value.equals(edition.ref().rung()))
                        .isEmpty()
                && region.getOptionalValue()
                        .filter(value -> !value.equals(region(edition)))
                        .isEmpty()
                && stage.getOptionalValue()
                        .filter(value -> value != edition.stage(words.today()))
                        .isEmpty();
    }

    private Div drafts() {
        var drafts = drafting.drafts(actor);
        var section = Pieces.section(words.say("ladder.ui.drafts"));
        if (drafts.isEmpty()) {
            section.add(Pieces.text("tidu-empty", words.say("ladder.ui.drafts.none")));
        } else {
            section.add(new DraftTable(drafts, words));
        }
        return new Div(section);
    }
}
