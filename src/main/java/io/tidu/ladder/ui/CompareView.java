package io.tidu.ladder.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.NotFound;
import io.tidu.ladder.EditionDifference;
import io.tidu.ladder.EditionShelf;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two editions, or an edition and a draft, side by side. Both stand in the address. */
@Route("rulebooks/compare")
@RolesAllowed({"REVIEWER", "PUBLISHER"})
@StyleSheet("assets/css/rulebooks.css")
class CompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RulesChoice choice;
    private final transient EditionShelf shelf;
    private final transient BookWords words;
    private final transient Actor actor;
    private final Checkbox onlyChanged = new Checkbox();
    private final Div result = Pieces.classed("tidu-stack");

    CompareView(RulesChoice choice, EditionShelf shelf, BookWords words, CurrentActor current) {
        this.choice = choice;
        this.shelf = shelf;
        this.words = words;
        this.actor = current.require();
        addClassNames("tidu-page", "book-page");
        onlyChanged.setLabel(words.say("ladder.ui.compare.onlyChanged"));
        onlyChanged.setValue(true);
    }

    @Override
    public String getPageTitle() {
        return words.say("ladder.ui.compare.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var after = choice.find(actor, key(address, "after"));
        var before = address.getSingleParameter("before")
                .map(RulesKey::read)
                .map(key -> choice.find(actor, key))
                .orElseGet(() -> standard(after));
        removeAll();
        result.removeAll();
        add(
                new RouterLink(words.say("ladder.ui.back"), RulebooksView.class),
                Pieces.classed(
                        "tidu-head",
                        new H1(words.say("ladder.ui.compare.of", words.rung(after.rung()))),
                        acts(before, after)),
                choosers(before, after),
                result);
        show(before, after);
    }

    private Div acts(ChosenRules before, ChosenRules after) {
        var acts = Pieces.classed("end book-no-print", Pieces.print(words.say("ladder.ui.print")));
        if (shelf.ownRegion(actor).isPresent()) {
            acts.add(Pieces.button(words.say("ladder.ui.try"), () -> open(TryOutView.class, before, after)));
        }
        return acts;
    }

    private static RulesKey key(QueryParameters address, String name) {
        return address.getSingleParameter(name).map(RulesKey::read).orElseThrow(NotFound::new);
    }

    /** An edition is first seen beside what it changes or took the place of. */
    private ChosenRules standard(ChosenRules after) {
        if (after.key() instanceof RulesKey.OfEdition(var ref)) {
            var beside = shelf.edition(actor, ref).besides();
            if (beside != null) {
                return choice.find(actor, new RulesKey.OfEdition(beside));
            }
        }
        return after;
    }

    private Div choosers(ChosenRules before, ChosenRules after) {
        var left = chooser("before", before);
        var right = chooser("after", after);
        left.addValueChangeListener(change -> open(CompareView.class, change.getValue(), after));
        right.addValueChangeListener(change -> open(CompareView.class, before, change.getValue()));
        var swap = Pieces.button(words.say("ladder.ui.compare.swap"), () -> open(CompareView.class, after, before));
        return Pieces.classed("book-choosers", left, swap, right, onlyChanged);
    }

    private ComboBox<ChosenRules> chooser(String name, ChosenRules chosen) {
        var box = new ComboBox<ChosenRules>(words.say("ladder.ui.compare." + name));
        box.setItems(choice.ofRung(actor, chosen.rung()));
        box.setItemLabelGenerator(ChosenRules::label);
        box.getListDataView().setIdentifierProvider(ChosenRules::key);
        box.setValue(chosen);
        return box;
    }

    private static void open(
            Class<? extends Component> screen, @Nullable ChosenRules before, @Nullable ChosenRules after) {
        if (before != null && after != null) {
            UI.getCurrent()
                    .navigate(
                            screen,
                            QueryParameters.simple(Map.of(
                                    "before",
                                    before.key().text(),
                                    "after",
                                    after.key().text())));
        }
    }

    private void show(ChosenRules before, ChosenRules after) {
        var one = before.rulebook();
        var other = after.rulebook();
        if (one == null || other == null) {
            result.add(Pieces.alert(words.say("ladder.ui.compare.unread")));
            return;
        }
        var left = words.read(one);
        var right = words.read(other);
        var difference = EditionDifference.between(left, right);
        var table = new SideBySide(left, right, difference, before.label(), after.label(), words);
        table.showOnlyChanged(onlyChanged.getValue());
        onlyChanged.addValueChangeListener(change -> table.showOnlyChanged(change.getValue()));
        result.add(new DifferenceSum(difference, words), table);
    }
}
