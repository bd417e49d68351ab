package io.tidu.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.tidu.evidence.EvidenceService;
import io.tidu.evidence.EvidenceSlots;
import io.tidu.evidence.SlotCode;
import io.tidu.evidence.ui.EvidencePanel;
import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.NotFound;
import io.tidu.review.spot.CheckRow;
import io.tidu.review.spot.SampleId;
import io.tidu.review.spot.SpotChecks;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** One check on the spot: what was found, and the photos. Made for a telephone held at the gate of the firm too. */
@Route("desk/checks/:sample/:number")
@RolesAllowed({"REVIEWER", "PUBLISHER"})
class CheckView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final SlotCode PHOTOS = new SlotCode("C01");

    private final Actor actor;
    private final SpotChecks checks;
    private final EvidenceService evidence;
    private final EvidenceSlots slots;
    private final SpotWords words;
    private String title = "";

    CheckView(CurrentActor current, SpotChecks checks, EvidenceService evidence, EvidenceSlots slots, SpotWords words) {
        this.actor = current.require();
        this.checks = checks;
        this.evidence = evidence;
        this.slots = slots;
        this.words = words;
        addClassNames("tidu-page", "tidu-spot");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        show(find(parameters.get("sample").orElse(""), parameters.get("number").orElse("")));
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("shell.product");
    }

    /** What is not there and what is none of this person's look the same. */
    private CheckRow find(String sample, String number) {
        try {
            return checks.open(actor, new SampleId(UUID.fromString(sample)), number);
        } catch (NotFound | IllegalArgumentException none) {
            throw new NotFoundException();
        }
    }

    private void show(CheckRow check) {
        title = check.enterpriseName();
        removeAll();
        var result = new Span(getTranslation(CheckLook.key(check)));
        result.addClassNames("tidu-tag", CheckLook.of(check));
        var facts = new Span(
                getTranslation("review.head", check.number(), check.creditCode(), words.place(check.countyCode())));
        facts.addClassName("tidu-soft");
        var head = new Div(
                new H1(title),
                result,
                facts,
                new Anchor("desk/" + check.number(), getTranslation("review.spot.filing")));
        head.addClassName("tidu-head");
        var rights = checks.rights(actor, check);
        var sample = new Anchor(
                "desk/checks/" + check.sample().value(),
                getTranslation("review.spot.toSample", check.bureauName(), check.sampleNo()));
        sample.setVisible(rights.sample());
        var sides = new Div(new CheckForm(actor, check, rights, checks, this::show));
        sides.addClassName("tidu-spot-sides");
        if (rights.photos()) {
            var photos = new EvidencePanel(evidence, actor, check.id().dossier(), List.of(slots.slot(PHOTOS)));
            photos.setReadOnly(!rights.write());
            sides.add(photos);
        }
        add(sample, head, sides);
    }
}
