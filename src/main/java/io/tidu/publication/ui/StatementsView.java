package io.tidu.publication.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceSlots;
import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import io.tidu.publication.ObjectionAnswers;
import io.tidu.shared.Zone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** Where a firm that was objected to in a notice reads what the bureaus ask, and answers. */
@Route("statements")
@Menu(title = "publication.objection.menu.firm", order = 12, icon = "vaadin:comment-ellipsis-o")
@RolesAllowed({"FILLER", "SIGNATORY"})
@StyleSheet("assets/css/publication.css")
class StatementsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Actor actor;
    private final transient ObjectionAnswers answers;
    private final transient EvidenceService evidence;
    private final transient EvidenceSlots slots;
    private final transient Clock clock;

    StatementsView(
            CurrentActor current,
            ObjectionAnswers answers,
            EvidenceService evidence,
            EvidenceSlots slots,
            Clock clock) {
        this.actor = current.require();
        this.answers = answers;
        this.evidence = evidence;
        this.slots = slots;
        this.clock = clock;
        addClassNames("tidu-page", "tidu-objection");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var head = new Div(new H1(getTranslation("publication.objection.firm.title")));
        head.addClassName("tidu-head");
        var lead = new Paragraph(getTranslation("publication.objection.firm.lead"));
        lead.addClassName("tidu-soft");
        add(head, lead);
        var objections = answers.objections(actor);
        if (objections.isEmpty()) {
            var none = new Div(getTranslation("publication.objection.firm.none"));
            none.addClassNames("tidu-card", "tidu-empty");
            add(none);
        }
        var today = LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
        objections.forEach(
                objection -> add(new FirmCard(actor, answers, evidence, slots, objection, today, this::show)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("publication.objection.firm.title") + " · " + getTranslation("shell.product");
    }
}
