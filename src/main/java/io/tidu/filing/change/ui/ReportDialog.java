package io.tidu.filing.change.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.filing.change.ChangeKind;
import io.tidu.filing.change.ChangeReports;
import io.tidu.filing.change.NewChange;
import io.tidu.identity.Actor;
import io.tidu.identity.BureauRow;
import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** Reports a change; what is asked depends on its kind. */
class ReportDialog extends Dialog {

    private final Actor actor;
    private final ChangeReports reports;
    private final Runnable changed;
    private final Select<ChangeKind> kind = new Select<>();
    private final DatePicker day = new DatePicker();
    private final TextField name = new TextField();
    private final ComboBox<BureauRow> taking = new ComboBox<>();
    private final TextArea details = new TextArea();
    private final UUID key = TimeOrderedId.next();

    ReportDialog(Actor actor, ChangeReports reports, Runnable changed) {
        this.actor = actor;
        this.reports = reports;
        this.changed = changed;
        setHeaderTitle(getTranslation("filing.change.report"));
        setWidth("40rem");
        setMaxWidth("96vw");
        fields();
        add(kind, day, name, taking, details, new Paragraph(getTranslation("filing.change.proof")));
        var send = new Button(getTranslation("filing.change.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("filing.change.close"), click -> close()), send);
        kind.setValue(ChangeKind.RENAMED);
    }

    private void fields() {
        kind.setLabel(getTranslation("filing.change.field.kind"));
        kind.setItems(ChangeKind.values());
        kind.setItemLabelGenerator(each -> getTranslation(each.messageKey()));
        kind.addValueChangeListener(change -> {
            name.setVisible(change.getValue() == ChangeKind.RENAMED);
            taking.setVisible(change.getValue() == ChangeKind.MOVED);
        });
        kind.setWidthFull();
        day.setLabel(getTranslation("filing.change.field.day"));
        day.setRequiredIndicatorVisible(true);
        name.setLabel(getTranslation("filing.change.field.name"));
        name.setMaxLength(100);
        name.setWidthFull();
        taking.setLabel(getTranslation("filing.change.field.taking"));
        taking.setItems(reports.destinations(actor));
        taking.setItemLabelGenerator(BureauRow::name);
        taking.setWidthFull();
        details.setLabel(getTranslation("filing.change.field.details"));
        details.setHelperText(getTranslation("filing.change.field.details.hint"));
        details.setMaxLength(NewChange.DETAILS);
        details.setMinRows(4);
        details.setWidthFull();
    }

    private void send() {
        if (day.getValue() == null) {
            day.setErrorMessage(getTranslation("filing.change.field.day.missing"));
            day.setInvalid(true);
            return;
        }
        var chosen = taking.getValue();
        var change = new NewChange(
                kind.getValue(),
                day.getValue(),
                details.getValue(),
                name.getValue(),
                chosen == null ? null : chosen.id());
        reports.report(actor, change, key);
        close();
        changed.run();
        ChangeWords.done(this, "filing.change.sent");
    }
}
