package io.tidu.filing.change.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import io.tidu.evidence.SlotCode;
import io.tidu.evidence.ui.EvidencePanel;
import io.tidu.filing.change.ChangeReports;
import io.tidu.filing.change.ChangeView;
import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import io.tidu.shared.Regions;
import io.tidu.shared.TimeOrderedId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Where a firm reports what changes it, and sees what came of it. */
@Route("changes")
@Menu(title = "filing.change.menu.firm", order = 15, icon = "vaadin:exchange")
@RolesAllowed({"FILLER", "SIGNATORY"})
class ChangesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final SlotCode PROOF = new SlotCode("G01");

    private final transient Actor actor;
    private final transient ChangeReports reports;
    private final transient EvidenceService evidence;
    private final transient EvidenceSlots slots;
    private final transient Regions regions;

    ChangesView(
            CurrentActor current,
            ChangeReports reports,
            EvidenceService evidence,
            EvidenceSlots slots,
            Regions regions) {
        this.actor = current.require();
        this.reports = reports;
        this.evidence = evidence;
        this.slots = slots;
        this.regions = regions;
        addClassName("tidu-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var open = new Button(
                getTranslation("filing.change.report"), click -> new ReportDialog(actor, reports, this::show).open());
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var head = new Div(new H1(getTranslation("filing.change.title.firm")), open);
        head.addClassName("tidu-head");
        var lead = new Paragraph(getTranslation("filing.change.lead"));
        lead.addClassName("tidu-soft");
        add(head, lead);
        var own = reports.own(actor);
        if (own.isEmpty()) {
            var none = new Div(getTranslation("filing.change.none"));
            none.addClassNames("tidu-card", "tidu-empty");
            add(none);
        }
        own.forEach(view -> add(card(view)));
    }

    private Div card(ChangeView view) {
        var row = view.row();
        var card = ChangeWords.card(getTranslation(row.kind().messageKey()));
        card.add(
                ChangeWords.tags(this, row),
                ChangeWords.soft(row.number() + " · " + ChangeWords.what(this, row, regions)),
                ChangeWords.clause(this, row, getLocale()),
                ChangeWords.written(row.details()));
        var files = new EvidencePanel(evidence, actor, row.dossier(), List.of(slots.slot(PROOF)));
        files.setReadOnly(!row.status().open());
        card.add(files, ChangeWords.steps(this, view.steps()));
        if (row.status().open()) {
            card.add(new Button(getTranslation("filing.change.withdraw"), click -> {
                reports.withdraw(actor, row.number(), TimeOrderedId.next());
                ChangeWords.done(this, "filing.change.withdrawn");
                show();
            }));
        }
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("filing.change.title.firm") + " · " + getTranslation("shell.product");
    }
}
