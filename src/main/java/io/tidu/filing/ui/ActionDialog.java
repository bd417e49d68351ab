package io.tidu.filing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import io.tidu.filing.FilingMovedOn;
import java.util.UUID;

/**
 * Asks once more before a change of state, says what will happen, and takes the reason where one is given. Its key is made
 * when it opens: pressing twice, or again after a lost answer, has one effect.
 */
final class ActionDialog extends Dialog {

    private static final int LONGEST_REASON = 1000;

    private final FilingWords words;
    private final UUID key = UUID.randomUUID();
    private final TextArea reason = new TextArea();
    private final Button confirm;
    private boolean reasonNeeded;
    private Runnable movedOn = () -> {};

    /** What is done when the person confirms. */
    interface Act {
        void perform(String reason, UUID key);
    }

    private ActionDialog(String name, FilingWords words) {
        this.words = words;
        var texts = "filing.ui." + name;
        setHeaderTitle(words.say(texts + ".title"));
        addClassName("filing-dialog");
        setWidth("min(94vw, 34rem)");
        add(Blocks.text(words.say(texts + ".text")));
        confirm = new Button(words.say(texts + ".confirm"));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        var cancel = new Button(words.say("filing.ui.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(cancel, confirm);
    }

    /** @param name of the texts {@code filing.ui.<name>.title}, {@code .text} and {@code .confirm} */
    static ActionDialog about(String name, FilingWords words) {
        return new ActionDialog(name, words);
    }

    /** Takes a reason. */
    ActionDialog withReason(String label, boolean needed) {
        reasonNeeded = needed;
        reason.setLabel(label);
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(needed);
        reason.setMinRows(3);
        reason.setWidthFull();
        add(reason);
        return this;
    }

    ActionDialog dangerous() {
        confirm.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return this;
    }

    /** What to do if somebody else was faster, beside saying so. */
    ActionDialog onMovedOn(Runnable reload) {
        movedOn = reload;
        return this;
    }

    ActionDialog perform(Act act) {
        confirm.addClickListener(click -> {
            try {
                if (isReasonGiven()) {
                    act.perform(reason.getValue().strip(), key);
                    close();
                }
            } catch (FilingMovedOn faster) {
                close();
                movedOn.run();
                throw faster;
            } finally {
                confirm.setEnabled(true);
            }
        });
        return this;
    }

    private boolean isReasonGiven() {
        var text = reason.getValue().strip();
        var problem = "";
        if (reasonNeeded && text.isEmpty()) {
            problem = words.say("filing.ui.reason.missing");
        } else if (text.length() > LONGEST_REASON) {
            problem = words.say("filing.ui.reason.tooLong", LONGEST_REASON, text.length());
        }
        reason.setErrorMessage(problem);
        reason.setInvalid(!problem.isEmpty());
        return problem.isEmpty();
    }
}
