package io.tidu.publication.cancellation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.tidu.identity.NotFound;
import io.tidu.publication.cancellation.CaseRefused;
import io.tidu.publication.cancellation.NewCase;
import io.tidu.publication.cancellation.Proposable;
import io.tidu.shared.TimeOrderedId;
import io.tidu.title.TitleId;
import io.tidu.title.ending.EndingRule;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.UUID;

/** Proposes that a title be taken away. A cause may come with the address. */
@Route("cancellations/new/:title")
@RolesAllowed("REVIEWER")
@StyleSheet("assets/css/publication.css")
class NewCaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CaseDesk desk;
    private final Select<EndingRule> cause = new Select<>();
    private final TextArea facts = new TextArea();
    private final IntegerField days = new IntegerField();
    private final Div follows = new Div();
    private UUID key = TimeOrderedId.next();

    NewCaseView(CaseDesk desk) {
        this.desk = desk;
        addClassNames("tidu-page", "tidu-objection");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        key = TimeOrderedId.next();
        try {
            var id = new TitleId(
                    UUID.fromString(event.getRouteParameters().get("title").orElse("")));
            var asked = event.getLocation().getQueryParameters().getSingleParameter("cause");
            show(desk.cases().proposable(desk.actor(), id), asked.orElse(""));
        } catch (NotFound | IllegalArgumentException none) {
            throw new NotFoundException();
        } catch (CaseRefused refused) {
            add(
                    back(),
                    new Paragraph(getTranslation(
                            refused.messageKey(), refused.arguments().toArray())));
        }
    }

    private RouterLink back() {
        return new RouterLink(getTranslation("publication.cancel.view.back"), CasesView.class);
    }

    private void show(Proposable title, String asked) {
        var row = title.title();
        var head = new Div(
                new H1(row.holder()),
                CaseWords.soft(CaseWords.rung(desk.types(), row.rung(), getLocale()) + " · " + row.creditCode()));
        head.addClassName("tidu-head");
        add(back(), head);
        var card = CaseWords.card(new Div(), getTranslation("publication.cancel.new.title"));
        add(card);
        if (title.rules().isEmpty()) {
            card.add(new Paragraph(getTranslation("publication.cancel.new.none")));
            return;
        }
        fields(title, asked);
        if (row.enterprise() == null) {
            card.add(CaseWords.soft(getTranslation("publication.cancel.new.unregistered")));
        }
        var open = new Button(getTranslation("publication.cancel.new.open"), click -> open(row.id()));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        card.add(cause, follows, facts, days, new Div(open));
    }

    private void fields(Proposable title, String asked) {
        cause.setLabel(getTranslation("publication.cancel.new.cause"));
        cause.setItems(title.rules());
        cause.setItemLabelGenerator(rule -> getTranslation(rule.messageKey()));
        cause.addValueChangeListener(change -> follows(title, change.getValue()));
        cause.setWidthFull();
        title.rules().stream()
                .filter(rule -> rule.cause().equals(asked))
                .findFirst()
                .ifPresent(cause::setValue);
        facts.setLabel(getTranslation("publication.cancel.new.facts"));
        facts.setHelperText(getTranslation("publication.cancel.new.facts.hint"));
        facts.setMaxLength(NewCase.FACTS);
        facts.setMinRows(6);
        facts.setWidthFull();
        days.setLabel(getTranslation("publication.cancel.new.days"));
        days.setMin(NewCase.SHORTEST);
        days.setMax(NewCase.LONGEST);
        days.setStepButtonsVisible(true);
        days.setValue(NewCase.USUAL);
    }

    private void follows(Proposable title, EndingRule rule) {
        follows.removeAll();
        follows.add(CaseWords.clause(this, rule.clause(), getLocale()));
        follows.add(new Paragraph(getTranslation(
                "publication.cancel.new.loses", CaseWords.rungs(this, desk.types(), title.lostBy(rule), getLocale()))));
        RuleEffects.of(this, rule, desk.types(), getLocale()).forEach(follows::add);
    }

    private void open(TitleId title) {
        var chosen = cause.getValue();
        if (chosen == null) {
            cause.setInvalid(true);
            cause.setErrorMessage(getTranslation("publication.cancel.new.cause"));
            return;
        }
        var command =
                new NewCase(title, chosen.cause(), facts.getValue(), Objects.requireNonNullElse(days.getValue(), 0));
        var number = desk.cases().open(desk.actor(), command, key);
        UI.getCurrent().navigate("cancellations/" + number);
        CaseWords.done(this, "publication.cancel.new.done");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("publication.cancel.new.title") + " · " + getTranslation("shell.product");
    }
}
