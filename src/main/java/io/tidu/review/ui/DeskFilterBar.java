package io.tidu.review.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tidu.filing.RoundRow;
import io.tidu.filing.RoundService;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauDirectory;
import io.tidu.identity.BureauRow;
import io.tidu.identity.Colleague;
import io.tidu.identity.Role;
import io.tidu.ladder.FindingText;
import io.tidu.ladder.Verdict;
import io.tidu.review.AssignmentService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Narrows the list by words, round, verdict and the bureaus below. Every change goes into the address. */
class DeskFilterBar extends Div {

    private final TextField text = new TextField();
    private final Select<RoundRow> round = new Select<>();
    private final Select<Verdict> verdict = new Select<>();
    private final ComboBox<BureauRow> bureau = new ComboBox<>();
    private final Select<String> who = new Select<>();
    private final Choices choices;
    private DeskQuery query = DeskQuery.MINE;

    /** What can be chosen from. */
    @Component
    record Choices(RoundService rounds, BureauDirectory bureaus, FindingText texts, AssignmentService assignments) {

        List<RoundRow> rounds(Actor actor) {
            return rounds.visible(actor);
        }

        List<BureauRow> bureausBelow(Actor actor) {
            return actor.bureau().map(OfBureau::bureau).map(bureaus::below).orElse(List.of());
        }
    }

    DeskFilterBar(Choices choices, Actor actor, Consumer<DeskQuery> go) {
        this.choices = choices;
        addClassName("tidu-filters");
        text.setPlaceholder(getTranslation("review.desk.search"));
        text.setAriaLabel(getTranslation("review.desk.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(400);
        round.setItems(choices.rounds(actor));
        round.setItemLabelGenerator(this::name);
        round.setEmptySelectionAllowed(true);
        round.setPlaceholder(getTranslation("review.desk.everyRound"));
        round.setEmptySelectionCaption(getTranslation("review.desk.everyRound"));
        round.setAriaLabel(getTranslation("review.desk.round"));
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(value -> value == null ? "" : getTranslation(value.messageKey()));
        verdict.setEmptySelectionAllowed(true);
        verdict.setPlaceholder(getTranslation("review.desk.everyVerdict"));
        verdict.setEmptySelectionCaption(getTranslation("review.desk.everyVerdict"));
        verdict.setAriaLabel(getTranslation("review.desk.verdict"));
        var below = choices.bureausBelow(actor);
        bureau.setItems(below);
        bureau.setItemLabelGenerator(BureauRow::name);
        bureau.setPlaceholder(getTranslation("review.desk.everyBureau"));
        bureau.setAriaLabel(getTranslation("review.desk.bureau"));
        bureau.setClearButtonVisible(true);
        bureau.setVisible(!below.isEmpty());
        offerPeople(choices.assignments().colleagues(actor), actor);
        add(text, round, verdict, bureau, who);
        text.addValueChangeListener(changed -> told(changed.isFromClient(), go));
        round.addValueChangeListener(changed -> told(changed.isFromClient(), go));
        verdict.addValueChangeListener(changed -> told(changed.isFromClient(), go));
        bureau.addValueChangeListener(changed -> told(changed.isFromClient(), go));
        who.addValueChangeListener(changed -> told(changed.isFromClient(), go));
    }

    private void offerPeople(List<Colleague> colleagues, Actor actor) {
        var names = new LinkedHashMap<String, String>();
        names.put(DeskQuery.ME, getTranslation("review.desk.who.me"));
        names.put(DeskQuery.NOBODY, getTranslation("review.desk.who.nobody"));
        colleagues.stream()
                .filter(each -> !each.id().equals(actor.account()))
                .forEach(each -> names.put(each.id().value().toString(), each.name()));
        who.setItems(names.keySet());
        who.setItemLabelGenerator(key -> key == null ? "" : names.getOrDefault(key, key));
        who.setEmptySelectionAllowed(true);
        who.setPlaceholder(getTranslation("review.desk.who.all"));
        who.setEmptySelectionCaption(getTranslation("review.desk.who.all"));
        who.setAriaLabel(getTranslation("review.assign.who"));
        who.setVisible(actor.is(Role.REVIEWER));
    }

    void show(DeskQuery wanted) {
        query = wanted;
        text.setValue(wanted.text());
        round.setValue(round.getListDataView()
                .getItems()
                .filter(item -> item.id().equals(wanted.round()))
                .findFirst()
                .orElse(null));
        verdict.setValue(wanted.verdict());
        who.setValue(who.getListDataView()
                .getItems()
                .filter(key -> key.equals(wanted.who()))
                .findFirst()
                .orElse(null));
        bureau.setValue(bureau.getListDataView()
                .getItems()
                .filter(item -> item.id().equals(wanted.bureau()))
                .findFirst()
                .orElse(null));
    }

    private void told(boolean byPerson, Consumer<DeskQuery> go) {
        if (byPerson) {
            var chosenRound = round.getValue();
            var chosenBureau = bureau.getValue();
            go.accept(new DeskQuery(
                    query.show(),
                    text.getValue(),
                    chosenRound == null ? null : chosenRound.id(),
                    verdict.getValue(),
                    chosenBureau == null ? null : chosenBureau.id(),
                    who.getValue()));
        }
    }

    private String name(RoundRow row) {
        return row == null ? "" : RoundNames.of(row, choices.texts(), getLocale());
    }
}
