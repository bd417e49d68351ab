package io.tidu.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.tidu.filing.Climb;
import io.tidu.filing.ClimbService;
import io.tidu.filing.ClimbStanding;
import io.tidu.filing.ClimbStep;
import io.tidu.filing.DeskFilter;
import io.tidu.filing.DeskSort;
import io.tidu.filing.FilingDesk;
import io.tidu.filing.FilingRow;
import io.tidu.filing.FilingStatus;
import io.tidu.filing.RoundRow;
import io.tidu.filing.RoundService;
import io.tidu.title.ui.LifeTimeline;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The climb of an enterprise: where it stands, what is due, and of every rung what is missing and what would change it. */
@Route("ladder")
@Menu(title = "filing.ui.ladder.menu", order = 10, icon = "vaadin:chart-line")
@RolesAllowed({"FILLER", "SIGNATORY"})
class LadderView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST_FILINGS = 50;

    private final Workplace work;
    private final ClimbWork climbing;
    private final ClimbService climbs;
    private final FilingDesk desk;
    private final RoundService rounds;

    LadderView(Workplace work, ClimbWork climbing, ClimbService climbs, FilingDesk desk, RoundService rounds) {
        this.work = work;
        this.climbing = climbing;
        this.climbs = climbs;
        this.desk = desk;
        this.rounds = rounds;
        addClassNames("tidu-page", "filing-calm", "climb");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        show(climbs.climb(work.actor()));
    }

    @Override
    public String getPageTitle() {
        return work.words().say("filing.ui.ladder.title");
    }

    private void show(Climb climb) {
        var cards = cards(climb, new WhatIf(climb.facts()));
        add(
                new ClimbHead(climb, climbs, work, () -> cards.values().forEach(card -> card.open(true))),
                new ClimbStairs(climb, step -> lead(cards.get(step)), work.words()),
                lives());
        addBars();
        addWhatIsDue();
        add(new H2(work.words().say("filing.climb.conditions")), Blocks.soft(source(climb)));
        inOrder(climb).forEach(step -> add(cards.get(step)));
    }

    private Component lives() {
        var lines = climbing.lives().own(work.actor());
        return lines.isEmpty()
                ? Blocks.card(
                        Blocks.text(work.words().say("filing.ui.titles.none")),
                        Blocks.soft(work.words().say("filing.ui.titles.none.hint")))
                : Blocks.section(
                        work.words().say("title.life.title"),
                        new LifeTimeline(lines, climbing.types(), climbing.papers(), work::actor, true));
    }

    private static void lead(@Nullable ClimbStepCard card) {
        if (card != null) {
            card.lead();
        }
    }

    private Map<ClimbStep, ClimbStepCard> cards(Climb climb, WhatIf whatIf) {
        var cards = new LinkedHashMap<ClimbStep, ClimbStepCard>();
        climb.steps().forEach(step -> cards.put(step, new ClimbStepCard(step, whatIf, climbing)));
        cards.forEach((step, card) -> card.open(step.standing() == ClimbStanding.NEXT));
        return cards;
    }

    /** The next rung first, since that is what one comes for, then what is due, then the rest of the ladder upwards. */
    private static List<ClimbStep> inOrder(Climb climb) {
        return climb.steps().stream()
                .sorted(Comparator.comparingInt(LadderView::urgency))
                .toList();
    }

    private static int urgency(ClimbStep step) {
        return switch (step.standing()) {
            case NEXT -> 0;
            case EITHER -> 1;
            case DUE -> 2;
            case AHEAD -> 3;
            case HELD -> 4;
            case PASSED -> 5;
        };
    }

    private String source(Climb climb) {
        var source = climb.source();
        return source == null
                ? work.words().say("filing.climb.source.none")
                : work.words().say("filing.climb.source", work.words().round(source));
    }

    private void addBars() {
        var bars = climbs.bars(work.actor());
        if (!bars.isEmpty()) {
            add(new BarsNote(bars, work.words(), getLocale()));
        }
    }

    private void addWhatIsDue() {
        var words = work.words();
        var all = desk.page(work.actor(), DeskFilter.everything(), byLatest(), 0, MOST_FILINGS);
        var open = all.stream().filter(row -> row.status().open()).toList();
        if (!open.isEmpty()) {
            var section = Blocks.section(words.say("filing.ui.ladder.open"));
            open.forEach(row -> section.add(new FilingCard(row, work, true)));
            add(section);
        }
        var startable = startable(all);
        if (!startable.isEmpty()) {
            add(new OpenRounds(startable, work));
        } else if (open.isEmpty()) {
            add(Blocks.section(
                    words.say("filing.ui.rounds.title"), Blocks.card(Blocks.soft(words.say("filing.ui.rounds.none")))));
        }
    }

    /** The rounds the enterprise is not in yet. */
    private List<RoundRow> startable(List<FilingRow> all) {
        var taken = all.stream()
                .filter(row -> row.status() != FilingStatus.WITHDRAWN)
                .map(FilingRow::round)
                .collect(Collectors.toSet());
        return rounds.accepting(work.actor()).stream()
                .filter(round -> !taken.contains(round.id()))
                .toList();
    }

    private static DeskSort byLatest() {
        return DeskSort.by(DeskSort.Key.TURN_SINCE).descending();
    }
}
