package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import io.tidu.enterprise.EnterpriseRow;
import io.tidu.filing.GraceFor;
import io.tidu.filing.GraceGrant;
import io.tidu.filing.RoundField;
import io.tidu.filing.RoundRow;
import io.tidu.identity.BureauRow;
import java.util.UUID;

/** Asks for an exception: for one firm or one bureau, until when, and why. */
class GraceDialog extends Dialog {

    private static final int MOST_FOUND = 50;
    private static final int USUAL_DAYS = 3;

    /** Whom it is for. */
    enum Whom {
        FIRM,
        BUREAU
    }

    private final RoundRow round;
    private final RoundDesk desk;
    private final FilingWords words;
    private final RoundProblems problems;
    private final RadioButtonGroup<Whom> whom = new RadioButtonGroup<>();
    private final ComboBox<EnterpriseRow> firm = new ComboBox<>();
    private final ComboBox<BureauRow> bureau = new ComboBox<>();
    private final Checkbox withFirms = new Checkbox();
    private final EndField until;
    private final TextArea reason = new TextArea();
    private final UUID key = UUID.randomUUID();

    GraceDialog(RoundRow round, RoundDesk desk, Runnable made) {
        this.round = round;
        this.desk = desk;
        this.words = desk.words();
        this.problems = new RoundProblems(words);
        until = new EndField(words.say("filing.ui.grace.last"), words);
        setHeaderTitle(words.say("filing.ui.grace.make"));
        addClassName("filing-dialog");
        setWidth("min(94vw, 34rem)");
        chooseWhom();
        sayWhy();
        var confirm = new Button(words.say("filing.ui.grace.make"), click -> confirm(made));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(words.say("filing.ui.cancel"), click -> close()), confirm);
    }

    private void chooseWhom() {
        whom.setItems(Whom.values());
        whom.setItemLabelGenerator(value -> words.say("filing.ui.grace.whom." + value));
        whom.addValueChangeListener(change -> show(change.getValue()));
        firm.setLabel(words.say("filing.ui.grace.firm"));
        firm.setHelperText(words.say("filing.ui.grace.firm.help"));
        firm.setItemLabelGenerator(row -> row.name() + " " + row.creditCode().value());
        firm.setItems(new CallbackDataProvider<>(
                query ->
                        desk
                                .graces()
                                .firms(
                                        desk.actor(),
                                        round.id(),
                                        query.getFilter().orElse(""),
                                        MOST_FOUND)
                                .stream()
                                .skip(query.getOffset())
                                .limit(query.getLimit()),
                query -> desk.graces()
                        .firms(desk.actor(), round.id(), query.getFilter().orElse(""), MOST_FOUND)
                        .size()));
        firm.setWidthFull();
        bureau.setLabel(words.say("filing.ui.grace.bureau"));
        bureau.setItems(desk.choices().territories(round.province()));
        bureau.setItemLabelGenerator(BureauRow::name);
        bureau.setWidthFull();
        withFirms.setLabel(words.say("filing.ui.grace.withFirms.choose"));
        add(whom, firm, bureau, withFirms);
        whom.setValue(Whom.FIRM);
    }

    private void show(Whom value) {
        firm.setVisible(value == Whom.FIRM);
        bureau.setVisible(value == Whom.BUREAU);
        withFirms.setVisible(value == Whom.BUREAU);
        problems.at(RoundField.TERRITORY, value == Whom.FIRM ? firm : bureau);
    }

    private void sayWhy() {
        var from = round.window().lastDay();
        until.day().setValue((from.isAfter(desk.today()) ? from : desk.today()).plusDays(USUAL_DAYS));
        reason.setLabel(words.say("filing.ui.roundPage.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setWidthFull();
        problems.at(RoundField.UNTIL, until.day());
        problems.at(RoundField.REASON, reason);
        add(until, reason);
    }

    private void confirm(Runnable made) {
        problems.clear();
        var chosen = whom.getValue() == Whom.FIRM ? firm : bureau;
        if (chosen.isEmpty()) {
            problems.missing(chosen);
        }
        if (until.end().isEmpty()) {
            problems.missing(until.day());
        }
        if (problems.missing()) {
            return;
        }
        var id = problems.trying(() -> desk.graces().grant(desk.actor(), round.id(), grant(), key));
        if (id != null) {
            close();
            made.run();
        }
    }

    private GraceGrant grant() {
        var to = whom.getValue() == Whom.FIRM
                ? new GraceFor.Firm(firm.getValue().id())
                : new GraceFor.Bureau(bureau.getValue().id(), withFirms.getValue());
        return new GraceGrant(to, until.end().orElseThrow(), reason.getValue());
    }
}
