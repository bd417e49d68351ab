package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import io.tidu.filing.RoundPlan;
import io.tidu.identity.ui.DayPicker;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rung;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Asks for a new round: rung, kind, batch, edition and window. What makes no sense is refused by the service in words. */
class RoundDialog extends Dialog {

    private final FilingWords words;
    private final RoundChoices choices;
    private final Select<Rung> rung = new Select<>();
    private final Select<FilingKind> kind = new Select<>();
    private final IntegerField batch = new IntegerField();
    private final Select<String> edition = new Select<>();
    private final DatePicker first = new DayPicker();
    private final DatePicker last = new DayPicker();
    private final UUID key = UUID.randomUUID();

    RoundDialog(FilingWords words, RoundChoices choices, LocalDate today, BiConsumer<RoundPlan, UUID> plan) {
        this.words = words;
        this.choices = choices;
        setHeaderTitle(words.say("filing.ui.roundList.plan"));
        setWidth("min(94vw, 36rem)");
        chooseWhat();
        chooseWhen(today);
        rung.addValueChangeListener(change -> offerEditions());
        kind.addValueChangeListener(change -> chooseEdition());
        first.addValueChangeListener(change -> chooseEdition());
        offerEditions();
        add(new FormLayout(rung, kind, batch, edition, first, last));
        var confirm = new Button(words.say("filing.ui.roundList.plan"), click -> confirm(plan));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(words.say("filing.ui.cancel"), click -> close()), confirm);
    }

    private void chooseWhat() {
        rung.setLabel(words.say("filing.ui.roundList.rung"));
        rung.setItems(choices.rungs());
        rung.setItemLabelGenerator(words::rung);
        choices.rungs().stream().findFirst().ifPresent(rung::setValue);
        kind.setLabel(words.say("filing.ui.roundList.kind"));
        kind.setItems(FilingKind.values());
        kind.setItemLabelGenerator(value -> words.say("filing.ui.roundList.kind." + value));
        kind.setValue(FilingKind.NEW);
        batch.setLabel(words.say("filing.ui.roundList.batch"));
        batch.setMin(1);
        batch.setMax(99);
        batch.setValue(1);
        batch.setStepButtonsVisible(true);
        edition.setLabel(words.say("filing.ui.roundList.edition"));
    }

    private void chooseWhen(LocalDate today) {
        first.setLabel(words.say("filing.ui.roundList.firstDay"));
        first.setLocale(words.locale());
        first.setValue(today);
        last.setLabel(words.say("filing.ui.roundList.lastDay"));
        last.setLocale(words.locale());
        last.setHelperText(words.say("filing.ui.roundList.lastDay.help"));
        last.setValue(today.plusDays(30));
    }

    private void offerEditions() {
        edition.setItems(choices.editions(rung.getValue()));
        chooseEdition();
    }

    /** The one in force on the first day; another can be chosen, none is guessed where the rules name none. */
    private void chooseEdition() {
        var day = first.getValue();
        if (day == null) {
            return;
        }
        var inForce = choices.inForce(rung.getValue(), kind.getValue(), day);
        edition.setValue(inForce.orElse(null));
        edition.setHelperText(
                words.say("filing.ui.roundList.edition." + (inForce.isPresent() ? "inForce" : "noneInForce")));
    }

    private void confirm(BiConsumer<RoundPlan, UUID> plan) {
        var from = first.getValue();
        var until = last.getValue();
        var number = batch.getValue();
        var chosen = edition.getValue();
        mark(first, from == null);
        mark(last, until == null);
        mark(batch, number == null);
        mark(edition, chosen == null);
        if (from != null && until != null && number != null && chosen != null) {
            plan.accept(
                    new RoundPlan(rung.getValue(), kind.getValue(), from.getYear(), number, chosen, from, until), key);
            close();
        }
    }

    private void mark(HasValidationProperties field, boolean missing) {
        field.setInvalid(missing);
        field.setErrorMessage(missing ? words.say("filing.ui.roundList.missing") : "");
    }
}
