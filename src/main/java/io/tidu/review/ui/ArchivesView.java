package io.tidu.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.tidu.filing.archive.RoundArchives;
import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.ui.LiveScreens;
import io.tidu.shared.LiveTopic;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The packages that the person asked for: how far they are, and until when they can be had. */
@Route("desk/archives")
@RolesAllowed({"REVIEWER", "PUBLISHER"})
class ArchivesView extends Div implements HasDynamicTitle {

    private final Actor actor;
    private final RoundArchives archives;
    private final DeskChoices choices;
    private final Div content = new Div();

    ArchivesView(CurrentActor current, RoundArchives archives, DeskChoices.Source choosing, LiveScreens live) {
        this.actor = current.require();
        this.archives = archives;
        this.choices = choosing.of(actor);
        addClassName("tidu-page");
        content.addClassName("tidu-stack");
        var about = new Paragraph(getTranslation("review.pack.about"));
        about.addClassName("tidu-soft");
        add(
                new RouterLink(getTranslation("review.bulk.back"), DeskView.class),
                new H1(getTranslation("review.pack.mine")),
                about,
                content);
        live.follow(this, List.of(LiveTopic.account(actor.account().value())), this::refresh);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.pack.mine") + " · " + getTranslation("shell.product");
    }

    private void refresh() {
        content.removeAll();
        var mine = archives.mine(actor);
        mine.forEach(row -> content.add(new ArchiveCard(row, choices, actor, archives, this::refresh)));
        if (mine.isEmpty()) {
            var none = new Div(getTranslation("review.pack.none"));
            none.addClassNames("tidu-card", "tidu-empty");
            content.add(none);
        }
    }
}
