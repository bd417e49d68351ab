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
import io.tidu.filing.FilingDesk;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauId;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.Role;
import io.tidu.identity.ui.LiveScreens;
import io.tidu.review.BulkSelection;
import io.tidu.review.Desk;
import io.tidu.review.DeskHabits;
import io.tidu.shared.LiveTopic;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** The work list: what waits for my bureau first, everything of my territory behind it. */
@Route("desk")
@Menu(title = "review.desk", order = 20, icon = "vaadin:inbox")
@RolesAllowed({"REVIEWER", "PUBLISHER"})
class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle, DeskTools.Deed {

    private final Actor actor;
    private final FilingDesk desk;
    private final Clock clock;
    private final Packing packing;
    private final DeskChoices choices;
    private final DeskMemory memory;
    private final StatusChips chips;
    private final DeskFilterBar bar;
    private final DeskTools tools;
    private final DeskGrid grid;
    private final BulkBar bulk;
    private final DeskNote note = new DeskNote();
    private final Span count = new Span();
    private DeskQuery query = DeskQuery.MINE;

    DeskView(
            CurrentActor current,
            DeskRows.Source rows,
            DeskChoices.Source choosing,
            DeskMemory.Source remembering,
            LiveScreens live,
            AssignmentParts work,
            Packing packing,
            Plans plans) {
        this.actor = current.require();
        this.desk = rows.desk();
        this.clock = rows.clock();
        this.packing = packing;
        this.choices = choosing.of(actor);
        this.memory = new DeskMemory(actor, remembering);
        this.chips = new StatusChips(Desk.turnOf(actor), show -> open(query.showing(show)));
        this.bar = new DeskFilterBar(choices, actor, this::open);
        this.tools = new DeskTools(memory, this);
        this.grid = new DeskGrid(actor, new DeskRows(actor, rows, choices));
        this.bulk = new BulkBar(actor, plans, work, packing, grid);
        addClassNames("tidu-page", "full", "tidu-desk");
        grid.onSorted(sort -> open(query.sorted(sort)));
        grid.onDrawn(this::columns, (column, width) -> memory.keep(memory.own().wide(column, width)));
        bar.add(tools);
        add(head(remembering.habits(), work), chips, bar, note, bulk, grid);
        live.follow(
                this,
                actor.bureau().map(OfBureau::bureau).map(BureauId::value).map(LiveTopic::bureau).stream()
                        .toList(),
                this::refresh);
    }

    private Div head(DeskHabits habits, AssignmentParts work) {
        count.addClassName("tidu-soft");
        count.getElement().setAttribute("role", "status");
        var head = new Div(
                new H1(getTranslation("review.desk")),
                count,
                new RouterLink(getTranslation("review.spot"), SamplesView.class),
                new RouterLink(getTranslation("review.pack.mine"), ArchivesView.class));
        head.addClassName("tidu-head");
        if (actor.is(Role.REVIEWER)) {
            var releases = new RouterLink(getTranslation("review.bulk.releases"), ReleasesView.class);
            releases.addClassName("end");
            head.add(releases, handover(work));
        }
        head.add(new KeyHelp(this, ReviewKey.Screen.DESK, actor, habits));
        return head;
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
        var parameters = event.getLocation().getQueryParameters();
        var asked = parameters.getParameters().isEmpty() ? begin(event.getUI()) : DeskAddress.read(parameters);
        var wanted = choices.sound(asked);
        note.show(memory.lost(asked), !wanted.equals(asked));
        if (memory.habit().lost() instanceof String view) {
            note.showLost(view, memory::understood);
        }
        if (!wanted.findsAs(query)) {
            bulk.clear();
        }
        query = wanted;
        bar.show(query);
        tools.show(query);
        grid.arrange(memory.layout(query));
        refresh();
    }

    /** Who has a view to begin with finds it in the address too. */
    private DeskQuery begin(UI ui) {
        var start = memory.start().map(view -> DeskAddress.read(view.query()).startedFrom(view.id()));
        start.ifPresent(view -> ui.getPage()
                .getHistory()
                .replaceState(null, "desk?" + DeskAddress.write(view).getQueryString()));
        return start.orElse(DeskQuery.MINE);
    }

    /** Everything that is counted or listed, as it stands now; what the person has typed or chosen stays. */
    private void refresh() {
        var now = clock.instant();
        var counts = DeskCounts.of(desk, actor, query, now);
        var shown = query.of(counts, actor);
        chips.show(query, counts);
        var filter = query.filter(actor, now);
        grid.show(query, filter, shown);
        bulk.over(filter, shown);
        count.setText(getTranslation("review.desk.count", shown));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.desk") + " · " + getTranslation("shell.product");
    }

    /** An empty address would be the view that the person begins with. */
    @Override
    public void open(DeskQuery wanted) {
        var parameters = DeskAddress.write(wanted);
        boolean plain = parameters.getParameters().isEmpty() && memory.habit().start() != null;
        getUI().orElseGet(UI::getCurrent).navigate(DeskView.class, plain ? DeskAddress.mine() : parameters);
    }

    /** Columns that stand in the address are changed there; else those that are one's own. */
    @Override
    public void columns(List<DeskColumn> wanted) {
        if (query.columns().isEmpty()) {
            memory.keep(memory.own().with(wanted));
            grid.arrange(memory.layout(query));
            grid.getDataProvider().refreshAll();
        } else {
            open(query.with(wanted));
        }
    }

    @Override
    public void usual() {
        memory.keep(DeskLayout.USUAL);
        open(query.with(List.of()));
    }

    @Override
    public void pack() {
        packing.offer(actor, new BulkSelection.Matching(query.filter(actor, clock.instant())));
    }
}
