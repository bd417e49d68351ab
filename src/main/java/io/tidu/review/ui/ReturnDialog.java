package io.tidu.review.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import io.tidu.filing.FieldDefinition;
import io.tidu.filing.FieldPath;
import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingView;
import io.tidu.review.Decision;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Asks why a filing is given back, and which fields it is about. */
class ReturnDialog extends ReasonDialog {

    private final MultiSelectComboBox<FieldDefinition> fields = new MultiSelectComboBox<>();
    private final FilingView view;

    ReturnDialog(FilingView view, String opinion, BiConsumer<Decision, UUID> decide) {
        super(FilingAction.RETURN, opinion, decide);
        this.view = view;
        fields.setLabel(getTranslation("review.return.fields"));
        fields.setHelperText(getTranslation("review.return.fields.help"));
        fields.setItems(
                view.form().fields().stream().filter(field -> !field.derived()).toList());
        fields.setItemLabelGenerator(field -> field.label().in(getLocale()));
        fields.setWidthFull();
        add(fields);
    }

    @Override
    Decision decision(String reason) {
        return new Decision.Return(
                reason, fields.getSelectedItems().stream().map(this::path).toList());
    }

    /** A yearly figure is pointed at by its latest year. */
    private FieldPath path(FieldDefinition field) {
        return field.yearly() ? FieldPath.of(field.code(), view.round().lastYear()) : FieldPath.of(field.code());
    }
}
