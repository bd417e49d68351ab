package io.tidu.publication.cancellation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.NotFound;
import io.tidu.publication.cancellation.CaseRefused;
import io.tidu.publication.cancellation.CaseText;
import io.tidu.publication.cancellation.GivingUp;
import io.tidu.publication.cancellation.Relinquishable;
import io.tidu.title.TitleId;
import io.tidu.title.TitleTypes;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** A firm reads what would follow, gives its reason, and says in a second step that it gives the title up. */
@Route("give-up/:title")
@RolesAllowed({"FILLER", "SIGNATORY"})
@StyleSheet("assets/css/publication.css")
class GiveUpView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CurrentActor current;
    private final transient GivingUp givingUp;
    private final transient TitleTypes types;
    private final TextArea reason = new TextArea();

    GiveUpView(CurrentActor current, GivingUp givingUp, TitleTypes types) {
        this.current = current;
        this.givingUp = givingUp;
        this.types = types;
        addClassNames("tidu-page", "tidu-objection");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new Anchor("ladder", getTranslation("publication.surrender.back")));
        try {
            var id = UUID.fromString(event.getRouteParameters().get("title").orElse(""));
            show(givingUp.relinquishable(current.require(), new TitleId(id)));
        } catch (NotFound | IllegalArgumentException none) {
            throw new NotFoundException();
        } catch (CaseRefused refused) {
            add(new Paragraph(
                    getTranslation(refused.messageKey(), refused.arguments().toArray())));
        }
    }

    private void show(Relinquishable about) {
        var title = about.title();
        var name = CaseWords.rung(types, title.rung(), getLocale());
        var head = new Div(
                new H1(getTranslation("publication.surrender.title", name)),
                CaseWords.soft(getTranslation(
                        "publication.cancel.view.titles.line",
                        title.holder(),
                        title.grantedOn().toString(),
                        title.validUntil().toString(),
                        title.listNumber())));
        head.addClassName("tidu-head");
        add(head, new GiveUpEffects(about, types));
        if (about.underWay() != null) {
            add(refused(getTranslation("publication.surrender.underWay", about.underWay())));
        } else if (!about.declares()) {
            add(refused(getTranslation("publication.surrender.signatoryOnly")));
        } else {
            add(form(about, name));
        }
    }

    private static Div refused(String text) {
        var card = new Div(new Paragraph(text));
        card.addClassNames("tidu-card", "tidu-objection-card");
        return card;
    }

    private Div form(Relinquishable about, String name) {
        var card = CaseWords.card(new Div(), getTranslation("publication.surrender.declare"));
        reason.setLabel(getTranslation("publication.surrender.reason"));
        reason.setHelperText(getTranslation("publication.surrender.reason.hint"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(CaseText.REASON);
        reason.setMinRows(4);
        reason.setWidthFull();
        var next = new Button(getTranslation("publication.surrender.next"), click -> ask(about, name));
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        card.add(reason, new Div(next));
        return card;
    }

    private void ask(Relinquishable about, String name) {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("publication.cancel.refused.missing.reason"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        new GiveUpDialog(current.require(), givingUp, about, name, reason.getValue()).open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("publication.surrender.declare") + " · " + getTranslation("shell.product");
    }
}
