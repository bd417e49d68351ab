package io.tidu.review.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tidu.filing.RoundRow;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauRow;
import io.tidu.identity.Role;
import io.tidu.ladder.Verdict;
import java.util.LinkedHashMap;
import java.util.function.Consumer;

/** Narrows the list by words, round, verdict and the bureaus below. Every change goes into the address. */
class DeskFilterBar extends Div {

    private final TextField text = new TextField();
    private final Select<RoundRow> round = new Select<>();
    private final Select<Verdict> verdict = new Select<>();
    private final ComboBox<BureauRow> bureau = new ComboBox<>();
    private final Select<String> who = new Select<>();
    private final DeskChoices choices;
    private DeskQuery query = DeskQuery.MINE;

    DeskFilterBar(DeskChoices choices, Actor actor, Consumer<DeskQuery> go) {
        this.choices = choices;
        addClassName("tidu-filters");
        text.setPlaceholder(getTranslation("review.desk.search"));
        text.setAriaLabel(getTranslation("review.desk.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(400);
        round.setItems(choices.rounds());
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
        bureau.setItems(choices.below());
        bureau.setItemLabelGenerator(BureauRow::name);
        bureau.setPlaceholder(getTranslation("review.desk.everyBureau"));
        bureau.setAriaLabel(getTranslation("review.desk.bureau"));
        bureau.setClearButtonVisible(true);
        bureau.setVisible(!choices.below().isEmpty());
        offerPeople(actor);
        add(text, round, verdict, bureau, who);
        text.addValueChangeListener(changed -> told(changed.isFromClient(), go));
        round.addValueChangeListener(changed -> told(changed.isFromClient(), go));
        verdict.addValueChangeListener(changed -> told(changed.isFromClient(), go));
        bureau.addValueChangeListener(changed -> told(changed.isFromClient(), go));
        who.addValueChangeListener(changed -> told(changed.isFromClient(), go));
    }

    private void offerPeople(Actor actor) {
        var names = new LinkedHashMap<String, String>();
        names.put(DeskQuery.ME, getTranslation("review.desk.who.me"));
        names.put(DeskQuery.NOBODY, getTranslation("review.desk.who.nobody"));
        choices.people().stream()
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
        round.setValue(choices.round(wanted.round()).orElse(null));
        verdict.setValue(wanted.verdict());
        who.setValue(who.getListDataView()
                .getItems()
                .filter(key -> key.equals(wanted.who()))
                .findFirst()
                .orElse(null));
        bureau.setValue(choices.bureau(wanted.bureau()).orElse(null));
    }

    private void told(boolean byPerson, Consumer<DeskQuery> go) {
        if (byPerson) {
            var chosenRound = round.getValue();
            var chosenBureau = bureau.getValue();
            go.accept(query.narrowed(
                    text.getValue(),
                    chosenRound == null ? null : chosenRound.id(),
                    verdict.getValue(),
                    chosenBureau == null ? null : chosenBureau.id(),
                    who.getValue()));
        }
    }

    private String name(RoundRow row) {
        return row == null ? "" : choices.name(row, getLocale());
    }
}
