package io.tidu.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauId;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.ui.LiveScreens;
import io.tidu.review.spot.SampleDrawing;
import io.tidu.review.spot.SampleId;
import io.tidu.shared.LiveTopic;
import jakarta.annotation.security.RolesAllowed;

/** The samples drawn for checks on the spot, one's own and those of the bureaus below. */
@Route("desk/checks")
@RolesAllowed({"REVIEWER", "PUBLISHER"})
class SamplesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Actor actor;
    private final SampleDrawing samples;
    private final SpotWords words;
    private final SampleGrid grid;

    SamplesView(CurrentActor current, SampleDrawing samples, SpotWords words, LiveScreens live) {
        this.actor = current.require();
        this.samples = samples;
        this.words = words;
        this.grid = new SampleGrid(actor, samples, words);
        addClassNames("tidu-page", "full", "tidu-spot");
        var draw = new Button(getTranslation("review.spot.draw"), click -> draw());
        draw.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        draw.setVisible(samples.mayDraw(actor));
        var end = new Div(draw);
        end.addClassName("end");
        var head = new Div(new H1(getTranslation("review.spot")), end);
        head.addClassName("tidu-head");
        var about = new Paragraph(getTranslation("review.spot.about"));
        about.addClassName("tidu-soft");
        add(new RouterLink(getTranslation("review.spot.toDesk"), DeskView.class), head, about, grid);
        live.follow(
                this,
                actor.bureau().map(OfBureau::bureau).map(BureauId::value).map(LiveTopic::bureau).stream()
                        .toList(),
                grid::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        grid.refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.spot") + " · " + getTranslation("shell.product");
    }

    private void draw() {
        new DrawDialog(actor, samples, words, this::show).open();
    }

    private void show(SampleId drawn) {
        getUI().orElseGet(UI::getCurrent).navigate("desk/checks/" + drawn.value());
    }
}
