package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.review.question.QuestionRefused;
import io.tidu.review.question.QuestionRow;
import io.tidu.review.question.QuestionService;
import java.util.function.Consumer;

/** Asks why a question is settled, or why it is open again. */
class SettleDialog extends Dialog {

    private final TextArea words = new TextArea();
    private final Consumer<String> say;

    SettleDialog(QuestionRow row, String title, Consumer<String> say) {
        this.say = say;
        var deed = getTranslation(row.isOpen() ? "review.question.settle" : "review.question.reopen")
                .replace("…", "");
        setHeaderTitle(deed);
        setWidth("36rem");
        setMaxWidth("96vw");
        words.setLabel(getTranslation("review.question.why"));
        words.setHelperText(getTranslation("review.question.readBy"));
        words.setRequiredIndicatorVisible(row.isOpen());
        words.setMaxLength(QuestionService.LONGEST_WORDS);
        words.setMinRows(3);
        words.setWidthFull();
        add(new Paragraph(title), words);
        var confirm = new Button(deed, click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("review.cancel"), click -> close()), confirm);
        words.focus();
    }

    private void confirm() {
        try {
            say.accept(words.getValue());
            close();
        } catch (QuestionRefused refused) {
            words.setInvalid(true);
            words.setErrorMessage(
                    getTranslation(refused.messageKey(), refused.arguments().toArray()));
            words.focus();
        }
    }
}
