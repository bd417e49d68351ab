package io.tidu.ladder.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
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
import io.tidu.identity.BureauLevel;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.ForBureaus;
import io.tidu.identity.NotFound;
import io.tidu.ladder.EditionShelf;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.RuleSource;
import io.tidu.ladder.RulebookDrafting;
import io.tidu.ladder.WhatIf;
import io.tidu.ladder.WhatIfId;
import io.tidu.ladder.WhatIfQuestion;
import io.tidu.ladder.WhatIfState;
import io.tidu.ladder.WhatIfStatus;
import io.tidu.shared.Regions;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tries other rules on every firm of the province. The run goes on beside the screen, which asks how far it is; both editions and the run
 * stand in the address, so that a reload comes back to it.
 */
@Route("rulebooks/what-if")
@RolesAllowed({"REVIEWER", "PUBLISHER"})
@ForBureaus(BureauLevel.PROVINCE)
@StyleSheet("assets/css/rulebooks.css")
class TryOutView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WhatIf whatIf;
    private final transient RulesChoice choice;
    private final transient RulebookDrafting drafting;
    private final transient EditionShelf shelf;
    private final transient Regions regions;
    private final transient BookWords words;
    private final transient Actor actor;
    private final CheckboxGroup<FilingKind> kinds = new CheckboxGroup<>();
    private final RunWatch watch;
    private final Div results = Pieces.classed("tidu-stack");
    private transient List<ChosenRules> tried = List.of();

    TryOutView(
            WhatIf whatIf,
            RulesChoice choice,
            RulebookDrafting drafting,
            EditionShelf shelf,
            Regions regions,
            BookWords words,
            CurrentActor current) {
        this.whatIf = whatIf;
        this.choice = choice;
        this.drafting = drafting;
        this.shelf = shelf;
        this.regions = regions;
        this.words = words;
        this.actor = current.require();
        this.watch = new RunWatch(whatIf, actor, words, this::show);
        addClassNames("tidu-page", "book-page");
    }

    @Override
    public String getPageTitle() {
        return words.say("ladder.ui.try.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (shelf.ownRegion(actor).isEmpty()) {
            throw new NotFound();
        }
        var address = event.getLocation().getQueryParameters();
        var before = rules(address, "before");
        var after = rules(address, "after");
        tried = List.of(after, before);
        watch.end();
        removeAll();
        results.removeAll();
        add(
                new RouterLink(words.say("ladder.ui.back"), RulebooksView.class),
                new H1(words.say("ladder.ui.try.of", words.rung(after.rung()))),
                Pieces.soft(words.say("ladder.ui.try.about")),
                form(before, after),
                watch,
                results);
        address.getSingleParameter("run").ifPresent(this::resume);
    }

    private ChosenRules rules(QueryParameters address, String name) {
        return choice.find(
                actor, address.getSingleParameter(name).map(RulesKey::read).orElseThrow(NotFound::new));
    }

    private Div form(ChosenRules before, ChosenRules after) {
        var left = chooser("before", before);
        var right = chooser("after", after);
        left.addValueChangeListener(change -> open(change.getValue(), after, null));
        right.addValueChangeListener(change -> open(before, change.getValue(), null));
        kinds.setLabel(words.say("ladder.ui.try.kinds"));
        kinds.setItems(FilingKind.values());
        kinds.setItemLabelGenerator(kind -> words.say(kind.messageKey()));
        kinds.setValue(Set.of(FilingKind.values()));
        var start = Pieces.primary(words.say("ladder.ui.try.start"), () -> start(before, after));
        return Pieces.classed("book-choosers", left, right, kinds, start);
    }

    private ComboBox<ChosenRules> chooser(String name, ChosenRules chosen) {
        var box = new ComboBox<ChosenRules>(words.say("ladder.ui.try." + name));
        box.setItems(choice.ofRung(actor, chosen.rung()));
        box.setItemLabelGenerator(ChosenRules::label);
        box.getListDataView().setIdentifierProvider(ChosenRules::key);
        box.setValue(chosen);
        return box;
    }

    private void start(ChosenRules before, ChosenRules after) {
        var questions = kinds.getValue().stream()
                .sorted()
                .map(kind -> new WhatIfQuestion(source(before), source(after), kind))
                .toList();
        open(before, after, whatIf.start(actor, questions));
    }

    private RuleSource source(ChosenRules rules) {
        return switch (rules.key()) {
            case RulesKey.OfDraft(var id) ->
                new RuleSource.Draft(drafting.open(actor, id).row().id());
            case RulesKey.OfEdition(var ref) ->
                new RuleSource.Edition(shelf.edition(actor, ref).row().digest());
        };
    }

    private String nameOf(String code) {
        return tried.stream()
                .flatMap(rules -> Stream.ofNullable(rules.rulebook()))
                .flatMap(rulebook -> rulebook.provision(code).stream())
                .findFirst()
                .map(provision -> provision.name().in(words.locale()))
                .orElse("");
    }

    private static void open(@Nullable ChosenRules before, @Nullable ChosenRules after, @Nullable WhatIfId started) {
        if (before == null || after == null) {
            return;
        }
        var address = new HashMap<String, String>();
        address.put("before", before.key().text());
        address.put("after", after.key().text());
        if (started != null) {
            address.put("run", started.value().toString());
        }
        UI.getCurrent().navigate(TryOutView.class, QueryParameters.simple(address));
    }

    private void resume(String id) {
        try {
            watch.begin(new WhatIfId(UUID.fromString(id)));
        } catch (IllegalArgumentException | NotFound gone) {
            results.add(Pieces.soft(words.say("ladder.ui.try.gone")));
        }
    }

    private void show(WhatIfState state) {
        results.removeAll();
        if (state.status() != WhatIfStatus.DONE) {
            results.add(Pieces.alert(words.say(state.status().messageKey())));
            return;
        }
        for (int question = 0; question < state.results().size(); question++) {
            results.add(new TriedOut(
                    whatIf, actor, state.id(), question, state.results().get(question), this::nameOf, regions, words));
        }
    }
}
