package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import io.tidu.filing.RoundPlan;
import io.tidu.ladder.FilingKind;
import io.tidu.ladder.Rulebook;
import io.tidu.ladder.Rulebooks;
import io.tidu.ladder.Rung;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Asks for a new round of 专精特新: kind, batch, edition and window. What makes no sense is refused by the service in words. */
class RoundDialog extends Dialog {

    private final FilingWords words;
    private final Select<FilingKind> kind = new Select<>();
    private final IntegerField batch = new IntegerField();
    private final Select<String> edition = new Select<>();
    private final DatePicker first = new DatePicker();
    private final DatePicker last = new DatePicker();
    private final UUID key = UUID.randomUUID();

    RoundDialog(FilingWords words, Rulebooks rulebooks, LocalDate today, BiConsumer<RoundPlan, UUID> plan) {
        this.words = words;
        setHeaderTitle(words.say("filing.ui.roundList.plan"));
        setWidth("min(94vw, 36rem)");
        kind.setLabel(words.say("filing.ui.roundList.kind"));
        kind.setItems(FilingKind.values());
        kind.setItemLabelGenerator(value -> words.say("filing.ui.roundList.kind." + value));
        kind.setValue(FilingKind.NEW);
        batch.setLabel(words.say("filing.ui.roundList.batch"));
        batch.setMin(1);
        batch.setMax(99);
        batch.setValue(1);
        batch.setStepButtonsVisible(true);
        var editions = rulebooks.all().stream()
                .filter(book -> book.rung().equals(Rung.SRDI_SME))
                .map(Rulebook::edition)
                .distinct()
                .sorted()
                .toList();
        edition.setLabel(words.say("filing.ui.roundList.edition"));
        edition.setItems(editions);
        edition.setValue(editions.getLast());
        first.setLabel(words.say("filing.ui.roundList.firstDay"));
        first.setLocale(words.locale());
        first.setValue(today);
        last.setLabel(words.say("filing.ui.roundList.lastDay"));
        last.setLocale(words.locale());
        last.setHelperText(words.say("filing.ui.roundList.lastDay.help"));
        last.setValue(today.plusDays(30));
        add(new FormLayout(kind, batch, edition, first, last));
        var confirm = new Button(words.say("filing.ui.roundList.plan"), click -> confirm(plan));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(words.say("filing.ui.cancel"), click -> close()), confirm);
    }

    private void confirm(BiConsumer<RoundPlan, UUID> plan) {
        var from = first.getValue();
        var until = last.getValue();
        var number = batch.getValue();
        if (from == null || until == null || number == null) {
            var missing = words.say("filing.ui.roundList.missing");
            mark(first, from == null, missing);
            mark(last, until == null, missing);
            batch.setInvalid(number == null);
            batch.setErrorMessage(missing);
            return;
        }
        plan.accept(
                new RoundPlan(Rung.SRDI_SME, kind.getValue(), from.getYear(), number, edition.getValue(), from, until),
                key);
        close();
    }

    private static void mark(DatePicker field, boolean invalid, String message) {
        field.setInvalid(invalid);
        field.setErrorMessage(message);
    }
}
