package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.tidu.enterprise.EnterpriseDirectory;
import io.tidu.enterprise.EnterpriseRow;
import io.tidu.filing.DeskFilter;
import io.tidu.filing.DeskSort;
import io.tidu.filing.FilingDesk;
import io.tidu.filing.FilingRow;
import io.tidu.filing.RoundRow;
import io.tidu.filing.RoundService;
import io.tidu.identity.NotFound;
import io.tidu.title.TitleRegister;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** Where the enterprise stands on the ladder, what it can do next, and how far it is from the next rung. */
@Route("ladder")
@Menu(title = "filing.ui.ladder.menu", order = 10, icon = "vaadin:chart-line")
@RolesAllowed({"FILLER", "SIGNATORY"})
class LadderView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST_FILINGS = 50;

    private final Workplace work;
    private final EnterpriseDirectory enterprises;
    private final TitleRegister titles;
    private final FilingDesk desk;
    private final RoundService rounds;
    private final NextRung next;

    LadderView(
            Workplace work,
            EnterpriseDirectory enterprises,
            TitleRegister titles,
            FilingDesk desk,
            RoundService rounds,
            NextRung next) {
        this.work = work;
        this.enterprises = enterprises;
        this.titles = titles;
        this.desk = desk;
        this.rounds = rounds;
        this.next = next;
        addClassNames("tidu-page", "filing-calm");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var own = work.actor().enterprise().flatMap(enterprises::find).orElseThrow(NotFound::new);
        removeAll();
        add(new H1(own.name()));
        showLadder(own);
    }

    @Override
    public String getPageTitle() {
        return work.words().say("filing.ui.ladder.title");
    }

    private void showLadder(EnterpriseRow own) {
        var words = work.words();
        var held = titles.held(own.id(), words.today());
        var filings = desk.page(work.actor(), DeskFilter.everything(), byLatest(), 0, MOST_FILINGS);
        var open = filings.stream().filter(row -> row.status().open()).toList();
        add(new HeldTitles(held, words));
        if (!open.isEmpty()) {
            var section = Blocks.section(words.say("filing.ui.ladder.open"));
            open.forEach(row -> section.add(new FilingCard(row, work, true)));
            add(section);
        }
        var startable = startable(open);
        if (!startable.isEmpty()) {
            add(new OpenRounds(startable, work));
        } else if (open.isEmpty()) {
            add(Blocks.section(
                    words.say("filing.ui.rounds.title"), Blocks.card(Blocks.soft(words.say("filing.ui.rounds.none")))));
        }
        next.find(own, filings).ifPresent(this::add);
    }

    /** The rounds the enterprise is not in yet. */
    private List<RoundRow> startable(List<FilingRow> open) {
        var taken = open.stream().map(FilingRow::round).collect(Collectors.toSet());
        return rounds.accepting(work.actor()).stream()
                .filter(round -> !taken.contains(round.id()))
                .toList();
    }

    private static DeskSort byLatest() {
        return DeskSort.by(DeskSort.Key.TURN_SINCE).descending();
    }
}
