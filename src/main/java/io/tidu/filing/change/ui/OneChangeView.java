package io.tidu.filing.change.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import com.vaadin.flow.router.RouterLink;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceSlots;
import io.tidu.evidence.ui.EvidencePanel;
import io.tidu.filing.change.ChangeOffice;
import io.tidu.filing.change.ChangeView;
import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.NotFound;
import io.tidu.shared.Regions;
import io.tidu.shared.TimeOrderedId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** One report: what changes, the proof, and yes or no. */
@Route("change-desk/:number")
@RolesAllowed("REVIEWER")
class OneChangeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Actor actor;
    private final transient ChangeOffice office;
    private final transient EvidenceService evidence;
    private final transient EvidenceSlots slots;
    private final transient Regions regions;
    private final TextArea words = new TextArea();
    private String number = "";
    private String title = "";
    private UUID key = TimeOrderedId.next();

    OneChangeView(
            CurrentActor current, ChangeOffice office, EvidenceService evidence, EvidenceSlots slots, Regions regions) {
        this.actor = current.require();
        this.office = office;
        this.evidence = evidence;
        this.slots = slots;
        this.regions = regions;
        addClassName("tidu-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = event.getRouteParameters().get("number").orElse("");
        try {
            show();
        } catch (NotFound none) {
            throw new NotFoundException();
        }
    }

    private void show() {
        var view = office.view(actor, number);
        var row = view.row();
        title = row.nameBefore();
        key = TimeOrderedId.next();
        removeAll();
        var head = new Div(
                new H1(title),
                ChangeWords.tags(this, row),
                ChangeWords.soft(row.number() + " · " + row.creditCode().value()));
        head.addClassName("tidu-head");
        var card = ChangeWords.card(getTranslation(row.kind().messageKey()));
        card.add(
                new Paragraph(ChangeWords.what(this, row, regions)),
                ChangeWords.clause(this, row, getLocale()),
                ChangeWords.written(row.details()));
        var files = new EvidencePanel(evidence, actor, row.dossier(), List.of(slots.slot(ChangesView.PROOF)));
        files.setReadOnly(true);
        card.add(files);
        if (row.late()) {
            var late = ChangeWords.card(getTranslation("filing.change.view.consequence"));
            late.add(
                    new Paragraph(getTranslation("filing.change.view.consequence.text")),
                    new Anchor(
                            "titles?text=" + row.creditCode().value(), getTranslation("filing.change.view.register")));
            card.add(late);
        }
        var steps = ChangeWords.card(getTranslation("filing.change.view.steps"));
        steps.add(ChangeWords.steps(this, view.steps()));
        add(new RouterLink(getTranslation("filing.change.view.back"), ChangeDeskView.class), head, card, steps);
        if (view.decides()) {
            add(decision(view));
        }
    }

    private Div decision(ChangeView view) {
        var card = ChangeWords.card(getTranslation("filing.change.view.decide"));
        var row = view.row();
        card.add(new Paragraph(
                getTranslation("filing.change.effect." + row.kind().name())));
        words.setLabel(getTranslation("filing.change.view.words"));
        words.setMaxLength(2000);
        words.setWidthFull();
        words.clear();
        var confirm = new Button(getTranslation("filing.change.view.confirm"), click -> {
            office.confirm(actor, number, words.getValue(), key);
            ended("filing.change.view.confirmed");
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var refuse = new Button(getTranslation("filing.change.view.refuse"), click -> {
            office.refuse(actor, number, words.getValue(), key);
            ended("filing.change.view.refused");
        });
        card.add(words, new Div(refuse, confirm));
        return card;
    }

    private void ended(String key) {
        ChangeWords.done(this, key);
        show();
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("shell.product");
    }
}
