package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.tidu.filing.upkeep.SignedUpdate;
import io.tidu.identity.NotFound;
import io.tidu.shared.EnterpriseId;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** A yearly update as it was signed, for the firm and for the bureaus in charge of it. */
@Route("yearly-updates/:firm/:year")
@RolesAllowed({"FILLER", "SIGNATORY", "REVIEWER", "PUBLISHER"})
class UpdateReadingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final UpdateWork work;
    private String title = "";

    UpdateReadingView(UpdateWork work) {
        this.work = work;
        addClassNames("tidu-page", "filing-calm", "filing-update");
    }

    /** What is no key or no year is not there. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var parameters = event.getRouteParameters();
        try {
            var firm = new EnterpriseId(UUID.fromString(parameters.get("firm").orElseThrow(NotFound::new)));
            int year = Integer.parseInt(parameters.get("year").orElseThrow(NotFound::new));
            show(work.updates().read(work.actor(), firm, year));
        } catch (IllegalArgumentException noKey) {
            throw new NotFound();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(SignedUpdate update) {
        var words = work.words();
        var row = update.row();
        title = words.say("filing.update.read.title", row.enterpriseName(), row.year());
        add(new H1(title));
        var versions = Blocks.section(words.say("filing.update.versions"));
        update.versions()
                .forEach(version -> versions.add(Blocks.text(words.say(
                                "filing.update.version",
                                version.no(),
                                words.minute(version.at()),
                                version.signatoryName())
                        + (version.late() ? words.say("filing.update.signed.late") : ""))));
        versions.add(Blocks.small(words.say("filing.update.digest", row.contentDigest())));
        boolean own = work.actor().actsFor(row.enterprise());
        add(versions, new UpdateSummary(update.content(), update.derived(), row.year() - 1, work, !own));
    }
}
