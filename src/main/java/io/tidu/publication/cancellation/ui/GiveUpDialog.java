package io.tidu.publication.cancellation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.tidu.identity.Actor;
import io.tidu.publication.cancellation.CaseRefused;
import io.tidu.publication.cancellation.GivingUp;
import io.tidu.publication.cancellation.NewDeclaration;
import io.tidu.publication.cancellation.Relinquishable;
import io.tidu.shared.TimeOrderedId;
import java.util.UUID;

/** The second step: the end of the firm's code is typed, so that nobody gives a title up by a slip. */
class GiveUpDialog extends Dialog {

    private final Actor actor;
    private final GivingUp givingUp;
    private final Relinquishable about;
    private final String reason;
    private final TextField code = new TextField();
    private final UUID key = TimeOrderedId.next();

    GiveUpDialog(Actor actor, GivingUp givingUp, Relinquishable about, String name, String reason) {
        this.actor = actor;
        this.givingUp = givingUp;
        this.about = about;
        this.reason = reason;
        setHeaderTitle(getTranslation("publication.surrender.sure"));
        setWidth("36rem");
        setMaxWidth("96vw");
        code.setLabel(getTranslation("publication.surrender.code", NewDeclaration.TYPED));
        code.setHelperText(about.code().value());
        code.setMaxLength(NewDeclaration.TYPED);
        code.setRequiredIndicatorVisible(true);
        code.setWidthFull();
        add(new Paragraph(getTranslation("publication.surrender.sure.ask", name)), code);
        var declare = new Button(getTranslation("publication.surrender.declare"), click -> declare());
        declare.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        getFooter().add(new Button(getTranslation("publication.cancel.view.close"), click -> close()), declare);
        code.focus();
    }

    private void declare() {
        try {
            givingUp.declare(actor, new NewDeclaration(about.title().id(), reason, code.getValue()), key);
        } catch (CaseRefused.NotConfirmed refused) {
            code.setErrorMessage(
                    getTranslation(refused.messageKey(), refused.arguments().toArray()));
            code.setInvalid(true);
            code.focus();
            return;
        }
        close();
        UI.getCurrent().navigate(HearingsView.class);
        CaseWords.done(this, "publication.surrender.done");
    }
}
