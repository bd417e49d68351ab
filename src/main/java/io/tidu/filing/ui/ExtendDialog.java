package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import io.tidu.identity.ui.DayPicker;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Asks for a later last day of a round. */
class ExtendDialog extends Dialog {

    ExtendDialog(FilingWords words, LocalDate lastDay, BiConsumer<LocalDate, UUID> extend) {
        var key = UUID.randomUUID();
        var day = new DayPicker();
        day.setLabel(words.say("filing.ui.roundList.lastDay"));
        day.setLocale(words.locale());
        day.setMin(lastDay.plusDays(1));
        day.setValue(lastDay.plusDays(7));
        day.setHelperText(words.say("filing.ui.roundList.lastDay.help"));
        var confirm = new Button(words.say("filing.ui.roundList.extend"), click -> {
            if (day.getValue() == null || !day.getValue().isAfter(lastDay)) {
                day.setInvalid(true);
                day.setErrorMessage(words.say("filing.ui.roundList.later"));
                return;
            }
            extend.accept(day.getValue(), key);
            close();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setHeaderTitle(words.say("filing.ui.roundList.extend"));
        add(day);
        getFooter().add(new Button(words.say("filing.ui.cancel"), click -> close()), confirm);
    }
}
