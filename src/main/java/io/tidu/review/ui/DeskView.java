package io.tidu.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.tidu.enterprise.RelationService;
import io.tidu.filing.FilingDesk;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauId;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.Role;
import io.tidu.identity.ui.LiveScreens;
import io.tidu.review.Desk;
import io.tidu.review.ReviewService;
import io.tidu.shared.LiveTopic;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The work list: what waits for my bureau first, everything of my territory behind it. */
@Route("desk")
@Menu(title = "review.desk", order = 20, icon = "vaadin:inbox")
@RolesAllowed({"REVIEWER", "PUBLISHER"})
class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Actor actor;
    private final FilingDesk desk;
    private final Clock clock;
    private final StatusChips chips;
    private final DeskFilterBar bar;
    private final DeskGrid grid;
    private final BulkBar bulk;
    private final Span count = new Span();
    private DeskQuery query = DeskQuery.MINE;

    DeskView(
            CurrentActor current,
            FilingDesk desk,
            DeskFilterBar.Choices choices,
            LiveScreens live,
            Clock clock,
            RelationService relations,
            ReviewService reviews,
            AssignmentParts work,
            Plans plans) {
        this.actor = current.require();
        this.desk = desk;
        this.clock = clock;
        this.chips = new StatusChips(Desk.turnOf(actor), show -> go(query.showing(show)));
        this.bar = new DeskFilterBar(choices, actor, this::go);
        this.grid = new DeskGrid(
                actor,
                desk,
                clock,
                relations.relatedTo(actor.account()),
                new PendingTags(actor, reviews, work.assignments()));
        this.bulk = new BulkBar(actor, plans, work, grid);
        addClassNames("tidu-page", "full", "tidu-desk");
        count.addClassName("tidu-soft");
        count.getElement().setAttribute("role", "status");
        var head = new Div(
                new H1(getTranslation("review.desk")),
                count,
                new RouterLink(getTranslation("review.spot"), SamplesView.class));
        head.addClassName("tidu-head");
        if (actor.is(Role.REVIEWER)) {
            var releases = new RouterLink(getTranslation("review.bulk.releases"), ReleasesView.class);
            releases.addClassName("end");
            head.add(releases, handover(work));
        }
        add(head, chips, bar, bulk, grid);
        live.follow(
                this,
                actor.bureau().map(OfBureau::bureau).map(BureauId::value).map(LiveTopic::bureau).stream()
                        .toList(),
                this::refresh);
    }

    private Button handover(AssignmentParts work) {
        var button = new Button(
                getTranslation("review.handover.title"),
                click -> new HandoverDialog(actor, work, this::refresh).open());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wanted = DeskQuery.of(event.getLocation().getQueryParameters());
        if (!wanted.equals(query)) {
            bulk.clear();
        }
        query = wanted;
        bar.show(query);
        refresh();
    }

    /** Everything that is counted or listed, as it stands now; what the person has typed or chosen stays. */
    private void refresh() {
        var now = clock.instant();
        var counts = DeskCounts.of(desk, actor, query, now);
        var shown = query.of(counts, actor);
        chips.show(query, counts);
        var filter = query.filter(actor, now);
        grid.show(filter, query.show() == null, shown);
        bulk.over(filter, shown);
        count.setText(getTranslation("review.desk.count", shown));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.desk") + " · " + getTranslation("shell.product");
    }

    private void go(DeskQuery wanted) {
        getUI().orElseGet(UI::getCurrent).navigate(DeskView.class, wanted.parameters());
    }
}
