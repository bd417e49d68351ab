package io.tidu.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.NotFound;
import io.tidu.identity.ui.LiveScreens;
import io.tidu.review.spot.SampleDrawing;
import io.tidu.review.spot.SampleId;
import io.tidu.review.spot.SampleRow;
import io.tidu.review.spot.SpotChecks;
import io.tidu.shared.LiveTopic;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** One sample: how it was drawn, so that anybody can do it again, and how far the checks are. */
@Route("desk/checks/:sample")
@RolesAllowed({"REVIEWER", "PUBLISHER"})
class SampleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Actor actor;
    private final SampleDrawing samples;
    private final SpotChecks checks;
    private final SpotWords words;
    private final LiveScreens live;
    private String title = "";

    SampleView(CurrentActor current, SampleDrawing samples, SpotChecks checks, SpotWords words, LiveScreens live) {
        this.actor = current.require();
        this.samples = samples;
        this.checks = checks;
        this.words = words;
        this.live = live;
        addClassNames("tidu-page", "full", "tidu-spot");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(find(event.getRouteParameters().get("sample").orElse("")));
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("shell.product");
    }

    /** What is not there and what is none of this person's look the same. */
    private SampleRow find(String id) {
        try {
            return samples.open(actor, new SampleId(UUID.fromString(id)));
        } catch (NotFound | IllegalArgumentException none) {
            throw new NotFoundException();
        }
    }

    private void show(SampleRow sample) {
        title = getTranslation("review.spot.name", sample.bureauName(), sample.no());
        removeAll();
        var round = new Span(words.names(actor, getLocale()).getOrDefault(sample.round(), ""));
        round.addClassName("tidu-soft");
        var progress = new Span();
        tell(sample, progress);
        var head = new Div(new H1(title), progress, round, new SampleFiles(actor, sample, samples, checks));
        head.addClassName("tidu-head");
        var grid = new CheckGrid(actor, sample, checks, words);
        live.follow(grid, List.of(LiveTopic.bureau(sample.bureau().value())), () -> {
            tell(samples.open(actor, sample.id()), progress);
            grid.getDataProvider().refreshAll();
        });
        add(
                new RouterLink(getTranslation("review.spot.toList"), SamplesView.class),
                head,
                new SampleProof(sample),
                grid);
    }

    private void tell(SampleRow sample, Span progress) {
        progress.setText(getTranslation("review.spot.progress.all", sample.completed(), sample.drawn()));
        progress.setClassName("tidu-tag " + (sample.completed() == sample.drawn() ? "met" : "accent"));
    }
}
