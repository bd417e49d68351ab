package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import io.tidu.filing.RoundRow;
import io.tidu.identity.BureauLevel;
import io.tidu.identity.NotFound;
import io.tidu.shared.LiveTopic;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One round: who works when, how it is run, where its filings are, the exceptions made, and what was done with it. */
@Route("rounds/:id")
@RolesAllowed({"REVIEWER", "PUBLISHER"})
class RoundView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RoundDesk desk;
    private String title = "";
    private @Nullable Registration following;

    RoundView(RoundDesk desk) {
        this.desk = desk;
        addClassNames("tidu-page", "round-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (desk.actor()
                .bureau()
                .filter(of -> of.level() == BureauLevel.PROVINCE)
                .isEmpty()) {
            throw new NotFoundException();
        }
        var key = event.getRouteParameters().get("id").orElse("");
        var round = desk.round(key);
        show(round);
        if (following != null) {
            following.remove();
        }
        following = desk.live().follow(this, List.of(LiveTopic.round(round.id().value())), () -> showAgain(key));
    }

    /** A colleague may have deleted it. */
    private void showAgain(String key) {
        try {
            show(desk.round(key));
        } catch (NotFound gone) {
            getUI().ifPresent(ui -> ui.navigate(RoundsView.class));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(RoundRow round) {
        var words = desk.words();
        title = words.round(round);
        removeAll();
        var head = Blocks.classed(
                "tidu-head",
                new H1(title),
                RoundCard.status(round, words),
                Blocks.tag(words.say("filing.ui.roundList.kind." + round.kind()), ""));
        head.add(new RoundActions(
                round, desk, () -> show(desk.round(round.id().value().toString()))));
        add(new RouterLink(words.say("filing.ui.roundPage.back"), RoundsView.class), head);
        RoundStage.next(round, desk.now()).ifPresent(next -> add(Blocks.banner("", Blocks.text(next.said(words)))));
        add(
                Blocks.section(words.say("filing.ui.roundPage.windows"), new RoundStages(round, desk.now(), words)),
                Blocks.section(
                        words.say("filing.ui.roundPage.counts"),
                        new RoundCounts(desk.rounds().counts(desk.actor(), round.id()), words),
                        new Anchor(
                                "desk?show=ALL&round=" + round.id().value(), words.say("filing.ui.roundPage.toDesk"))),
                Blocks.section(words.say("filing.ui.roundPage.settings"), new RoundSettingsList(round, desk)),
                new GracePanel(
                        round, desk, () -> show(desk.round(round.id().value().toString()))),
                Blocks.section(
                        words.say("filing.ui.roundPage.trace"),
                        new RoundTraceList(desk.rounds().trace(desk.actor(), round.id()), words)));
    }
}
