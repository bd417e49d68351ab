package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.filing.FilingAction;
import io.tidu.review.Decision;
import java.util.List;
import java.util.function.BiConsumer;

/** Asks for the words that go with a decision about many filings; what will happen is looked at after that. */
class BulkDialog extends Dialog {

    private static final int LONGEST = 2000;

    private final TextArea words = new TextArea();
    private final FilingAction action;

    BulkDialog(FilingAction action, int filings, BiConsumer<Decision, BulkDialog> plan) {
        this.action = action;
        setHeaderTitle(getTranslation("review.bulk.willAct", getTranslation(action.messageKey()), filings));
        setWidth("36rem");
        setMaxWidth("96vw");
        words.setLabel(getTranslation(action.needsReason() ? "review.reason" : "review.bulk.opinion"));
        words.setRequiredIndicatorVisible(action.needsReason());
        words.setMaxLength(LONGEST);
        words.setMinRows(4);
        words.setWidthFull();
        if (action.needsReason()) {
            add(new Paragraph(getTranslation("review.consequence." + action.name())));
        }
        add(words);
        var preview = new Button(getTranslation("review.bulk.preview"));
        preview.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        preview.addClickListener(click -> {
            if (isSaid()) {
                preview.setEnabled(false);
                preview.setText(getTranslation("review.bulk.previewing"));
                plan.accept(decision(), this);
            }
        });
        getFooter().add(new Button(getTranslation("review.cancel"), click -> close()), preview);
        words.focus();
    }

    private boolean isSaid() {
        boolean missing = action.needsReason() && words.getValue().isBlank();
        words.setInvalid(missing);
        words.setErrorMessage(missing ? getTranslation("review.reason.missing") : null);
        return !missing;
    }

    private Decision decision() {
        var said = words.getValue().strip();
        return switch (action) {
            case APPROVE -> new Decision.Approve(said);
            case RETURN -> new Decision.Return(said, List.of());
            case DECLINE -> new Decision.Decline(said);
            default -> new Decision.Recommend(said);
        };
    }
}
