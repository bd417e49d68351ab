package io.tidu.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.tidu.filing.FilingService;
import io.tidu.filing.FilingView;
import io.tidu.filing.ui.PackageLink;
import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.NotFound;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One filing under review: what is claimed and found on one side, the evidence on the other, the decision below. */
@Route("desk/:number")
@RolesAllowed({"REVIEWER", "PUBLISHER"})
class ReviewScreen extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Actor actor;
    private final FilingService filings;
    private final ReviewParts parts;
    private String title = "";
    private QueryParameters address = QueryParameters.empty();
    private DeskQuery list = DeskQuery.MINE;

    ReviewScreen(CurrentActor current, FilingService filings, ReviewParts parts) {
        this.actor = current.require();
        this.filings = filings;
        this.parts = parts;
        addClassNames("tidu-page", "full", "tidu-review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getQueryParameters();
        list = DeskAddress.read(event.getLocation().getQueryParameters()).startedFrom(null);
        show(find(event.getRouteParameters().get("number").orElse("")));
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("shell.product");
    }

    /** What is not there and what is none of this person's look the same. */
    private FilingView find(String number) {
        try {
            return filings.open(actor, number);
        } catch (NotFound none) {
            throw new NotFoundException();
        }
    }

    private Company show(FilingView view) {
        title = view.row().enterpriseName();
        removeAll();
        var last = filings.history(actor, view.id()).getLast();
        var company = new Company(actor, view, last, filings, parts.live(), before -> reload(before, view));
        var files = parts.files(actor, view);
        var pointer = parts.pointer(view, files);
        var ground = new ReviewGround(parts.asides(), view, address);
        var sources = parts.panels().sources(actor, view, files, ground);
        var claims = new Claims(actor, view, filings, parts, pointer, ground.besides(), sources, ground).tabs();
        company.follows(claims);
        var evidence = new EvidencePane(
                parts.slots(view), files, pointer, ground.besides(), parts.notes(actor, view, files), sources);
        evidence.addPackage(new PackageLink(view.id(), view.row().submissionNo()));
        ground.isMadeOf(claims, evidence);
        var sides = new SplitLayout(claims, evidence);
        sides.addClassName("tidu-sides");
        sides.setSplitterPosition(52);
        var way = new ListWay(actor, parts.desk(), list, view.row());
        var head = head(view);
        head.add(company.people(), way, new KeyHelp(this, ReviewKey.Screen.FILE, actor, parts.habits()));
        add(head, company.note(), sides);
        var pending = parts.reviews().pending(actor, List.of(view.id())).get(view.id());
        if (pending != null) {
            add(new PendingNote(pending, () -> undo(view)));
        } else if (pointer != null) {
            add(new DecisionBar(actor, view, parts.reviews(), parts.returns(), pointer, parts.live(), company, way));
        } else {
            add(new TakeBackBar(actor, view, new TakeBack(actor, view, filings, parts.reviews(), () -> reload(view))));
        }
        return company;
    }

    /** The filing as it stands now; what was being written on the screen before comes along. */
    private void reload(Company before, FilingView view) {
        show(find(view.id().value().toString())).keep(before).ifPresent(this::add);
    }

    private void undo(FilingView view) {
        parts.reviews().undoPending(actor, view.id());
        reload(view);
    }

    private void reload(FilingView view) {
        show(filings.open(actor, view.id()));
    }

    private Div head(FilingView view) {
        var row = view.row();
        var status = new Span(getTranslation(row.status().messageKey()));
        status.addClassNames("tidu-tag", "accent");
        var facts = new Span(getTranslation(
                "review.head", String.valueOf(row.number()), row.creditCode(), parts.place(row.countyCode())));
        facts.addClassName("tidu-soft");
        var aside = new Span(getTranslation("review.aside.why"));
        aside.addClassNames("tidu-tag", "unknown");
        aside.setVisible(parts.relations().related(actor.account(), row.enterprise()));
        var head = new Div(
                new H1(row.enterpriseName()),
                status,
                aside,
                facts,
                parts.panels().turn(view),
                parts.panels().lost(actor, view),
                parts.assignment(actor, view),
                new SpotNote(actor, view.id(), parts.checks()));
        head.addClassName("tidu-head");
        return head;
    }
}
