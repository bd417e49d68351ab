package io.tidu.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.EvidenceValidity;
import io.tidu.evidence.Validity;
import io.tidu.evidence.ValidityPeriod;
import io.tidu.identity.Actor;
import io.tidu.identity.ui.DayPicker;
import io.tidu.identity.ui.FormDialog;
import io.tidu.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Asks until when a document holds. */
public class ValidityDialog extends FormDialog {

    private final transient EvidenceValidity validity;
    private final transient Actor actor;
    private final EvidenceRow file;
    private final transient Runnable done;
    private final DatePicker from = new DayPicker();
    private final DatePicker until = new DayPicker();
    private final Checkbox withoutEnd = new Checkbox();

    /** @param known what was said before; null if nothing was */
    public ValidityDialog(
            EvidenceValidity validity, Actor actor, EvidenceRow file, @Nullable Validity known, Runnable done) {
        super("evidence.validity.title", "evidence.validity.save");
        this.validity = validity;
        this.actor = actor;
        this.file = file;
        this.done = done;
        until.setLabel(getTranslation("evidence.validity.until"));
        until.setRequiredIndicatorVisible(true);
        from.setLabel(getTranslation("evidence.validity.from"));
        withoutEnd.setLabel(getTranslation("evidence.validity.withoutEnd"));
        withoutEnd.addValueChangeListener(change -> {
            until.setEnabled(!change.getValue());
            until.setInvalid(false);
        });
        addFields(new Paragraph(getTranslation("evidence.validity.help", file.fileName())), withoutEnd, until, from);
        if (known != null) {
            from.setValue(known.period().from());
            until.setValue(known.period().until());
            withoutEnd.setValue(known.period().until() == null);
            var forget = new Button(getTranslation("evidence.validity.forget"), click -> say(null));
            forget.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            add(forget);
        }
    }

    @Override
    protected void submit() {
        if (!withoutEnd.getValue() && until.getValue() == null) {
            refuse(getTranslation("evidence.validity.missing"));
            return;
        }
        try {
            say(new ValidityPeriod(from.getValue(), withoutEnd.getValue() ? null : until.getValue()));
        } catch (RuleViolation refused) {
            refuse(getTranslation(refused.messageKey(), refused.arguments().toArray()));
        }
    }

    private void refuse(String why) {
        until.setErrorMessage(why);
        until.setInvalid(true);
    }

    private void say(@Nullable ValidityPeriod period) {
        validity.say(actor, file.id(), period);
        close();
        done.run();
    }
}
