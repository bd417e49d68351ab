package io.tidu.enterprise.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.enterprise.EnterpriseRow;
import io.tidu.enterprise.NewRelation;
import io.tidu.enterprise.RelationKind;
import io.tidu.enterprise.RelationService;
import io.tidu.identity.Colleague;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.ui.FormDialog;
import io.tidu.shared.RuleViolation;
import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** Declares a relation: to which firm, whose, of what kind. */
class RelationDialog extends FormDialog {

    private final RelationService relations;
    private final CurrentActor current;
    private final Runnable done;
    private final ComboBox<EnterpriseRow> firm = new ComboBox<>();
    private final Select<Colleague> official = new Select<>();
    private final Select<RelationKind> kind = new Select<>();
    private final TextArea note = new TextArea();
    private final UUID key = TimeOrderedId.next();

    RelationDialog(RelationService relations, CurrentActor current, Runnable done) {
        super("enterprise.relations.declare", "enterprise.relations.declare");
        this.relations = relations;
        this.current = current;
        this.done = done;
        firm.setLabel(getTranslation("enterprise.relations.firm"));
        firm.setHelperText(getTranslation("enterprise.relations.firm.help"));
        firm.setItemLabelGenerator(EnterpriseRow::name);
        firm.setItems(query ->
                relations
                        .firms(current.require(), query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .stream());
        firm.addValueChangeListener(chosen -> offerOfficials(chosen.getValue()));
        official.setLabel(getTranslation("enterprise.relations.official"));
        official.setItemLabelGenerator(Colleague::name);
        kind.setLabel(getTranslation("enterprise.relations.kind"));
        kind.setItems(RelationKind.values());
        kind.setItemLabelGenerator(value -> getTranslation(value.messageKey()));
        kind.setValue(RelationKind.FAMILY);
        note.setLabel(getTranslation("enterprise.relations.note"));
        note.setHelperText(getTranslation("enterprise.relations.note.help"));
        note.setMaxLength(RelationService.LONGEST_NOTE);
        addFields(firm, official, kind, note);
    }

    private void offerOfficials(EnterpriseRow chosen) {
        if (chosen != null) {
            var people = relations.officials(current.require(), chosen.id());
            official.setItems(people);
            official.setValue(people.getFirst());
        }
    }

    @Override
    protected void submit() {
        if (firm.getValue() == null || official.getValue() == null) {
            firm.setInvalid(true);
            firm.setErrorMessage(getTranslation("enterprise.relations.firm.missing"));
            return;
        }
        try {
            relations.declare(
                    current.require(),
                    new NewRelation(firm.getValue().id(), official.getValue().id(), kind.getValue(), note.getValue()),
                    key);
        } catch (RuleViolation refused) {
            note.setInvalid(true);
            note.setErrorMessage(
                    getTranslation(refused.messageKey(), refused.arguments().toArray()));
            return;
        }
        close();
        done.run();
    }
}
