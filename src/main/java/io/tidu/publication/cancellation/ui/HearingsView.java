package io.tidu.publication.cancellation.ui;

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
import io.tidu.publication.cancellation.CancellationAnswers;
import io.tidu.publication.cancellation.GivingUp;
import io.tidu.shared.Zone;
import io.tidu.title.TitleTypes;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** Where a firm reads why its title may be taken away, and answers. */
@Route("hearings")
@Menu(title = "publication.cancel.menu.firm", order = 14, icon = "vaadin:ban")
@RolesAllowed({"FILLER", "SIGNATORY"})
@StyleSheet("assets/css/publication.css")
class HearingsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** What the cards of this screen work with. */
    record Work(
            Actor actor,
            CancellationAnswers answers,
            GivingUp givingUp,
            EvidenceService evidence,
            EvidenceSlots slots,
            TitleTypes types,
            LocalDate today) {}

    private final transient Actor actor;
    private final transient CancellationAnswers answers;
    private final transient GivingUp givingUp;
    private final transient EvidenceService evidence;
    private final transient EvidenceSlots slots;
    private final transient TitleTypes types;
    private final transient Clock clock;

    HearingsView(
            CurrentActor current,
            CancellationAnswers answers,
            GivingUp givingUp,
            EvidenceService evidence,
            EvidenceSlots slots,
            TitleTypes types,
            Clock clock) {
        this.actor = current.require();
        this.answers = answers;
        this.givingUp = givingUp;
        this.evidence = evidence;
        this.slots = slots;
        this.types = types;
        this.clock = clock;
        addClassNames("tidu-page", "tidu-objection");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var head = new Div(new H1(getTranslation("publication.cancel.firm.title")));
        head.addClassName("tidu-head");
        var lead = new Paragraph(getTranslation("publication.cancel.firm.lead"));
        lead.addClassName("tidu-soft");
        add(head, lead);
        var cases = answers.cases(actor);
        if (cases.isEmpty()) {
            var none = new Div(getTranslation("publication.cancel.firm.none"));
            none.addClassNames("tidu-card", "tidu-empty");
            add(none);
        }
        var today = LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
        var work = new Work(actor, answers, givingUp, evidence, slots, types, today);
        cases.forEach(each -> add(new HearingCard(work, each, this::show)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("publication.cancel.firm.title") + " · " + getTranslation("shell.product");
    }
}
