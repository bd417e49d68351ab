package io.tidu.publication.complaint.ui;

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
import io.tidu.publication.complaint.ComplaintAnswers;
import io.tidu.shared.Zone;
import io.tidu.title.TitleTypes;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** Where a firm that was complained about reads what the bureau asks, and answers. */
@Route("complaint-questions")
@Menu(title = "publication.complaint.menu.firm", order = 13, icon = "vaadin:megaphone")
@RolesAllowed({"FILLER", "SIGNATORY"})
@StyleSheet("assets/css/publication.css")
class QuestionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** What the cards of this screen work with. */
    record Work(
            Actor actor,
            ComplaintAnswers answers,
            EvidenceService evidence,
            EvidenceSlots slots,
            TitleTypes types,
            LocalDate today) {}

    private final transient CurrentActor current;
    private final transient ComplaintAnswers answers;
    private final transient EvidenceService evidence;
    private final transient EvidenceSlots slots;
    private final transient TitleTypes types;
    private final transient Clock clock;

    QuestionsView(
            CurrentActor current,
            ComplaintAnswers answers,
            EvidenceService evidence,
            EvidenceSlots slots,
            TitleTypes types,
            Clock clock) {
        this.current = current;
        this.answers = answers;
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
        var head = new Div(new H1(getTranslation("publication.complaint.firm.title")));
        head.addClassName("tidu-head");
        var lead = new Paragraph(getTranslation("publication.complaint.firm.lead"));
        lead.addClassName("tidu-soft");
        add(head, lead);
        var actor = current.require();
        var today = LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
        var work = new Work(actor, answers, evidence, slots, types, today);
        var asked = answers.complaints(actor);
        if (asked.isEmpty()) {
            var none = new Div(getTranslation("publication.complaint.firm.none"));
            none.addClassNames("tidu-card", "tidu-empty");
            add(none);
        }
        asked.forEach(each -> add(new QuestionCard(work, each, this::show)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("publication.complaint.firm.title") + " · " + getTranslation("shell.product");
    }
}
