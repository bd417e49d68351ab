package io.tidu.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauId;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.NotFound;
import io.tidu.identity.ui.LiveScreens;
import io.tidu.review.BulkService;
import io.tidu.review.ItemState;
import io.tidu.review.JobId;
import io.tidu.review.JobKind;
import io.tidu.review.JobRow;
import io.tidu.review.JobState;
import io.tidu.review.ReleaseService;
import io.tidu.shared.LiveTopic;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** One job: what it will do, how far it is, what became of each filing. It runs whether anybody looks or not. */
@Route("desk/jobs")
@RolesAllowed("REVIEWER")
class JobView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Actor actor;
    private final BulkService bulk;
    private final ReleaseService releases;
    private final Div head = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Div told = new Div();
    private final Div buttons = new Div();
    private final JobResult result;
    private JobId id = new JobId(new UUID(0, 0));

    JobView(CurrentActor current, BulkService bulk, ReleaseService releases, LiveScreens live) {
        this.actor = current.require();
        this.bulk = bulk;
        this.releases = releases;
        this.result = new JobResult(actor, bulk);
        addClassNames("tidu-page", "full", "tidu-desk");
        head.addClassName("tidu-head");
        told.getElement().setAttribute("role", "status");
        buttons.addClassName("tidu-buttons");
        add(new RouterLink(getTranslation("review.bulk.back"), DeskView.class), head, told, bar, buttons, result);
        live.follow(
                this,
                actor.bureau().map(OfBureau::bureau).map(BureauId::value).map(LiveTopic::bureau).stream()
                        .toList(),
                this::refresh);
    }

    @Override
    public void setParameter(BeforeEvent event, String key) {
        try {
            id = new JobId(UUID.fromString(key));
            show(bulk.job(actor, id));
        } catch (IllegalArgumentException | NotFound none) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.bulk.page") + " · " + getTranslation("shell.product");
    }

    private void refresh() {
        show(bulk.job(actor, id));
    }

    private void show(JobRow job) {
        var state = new Span(getTranslation(job.state().messageKey()));
        state.addClassNames("tidu-tag", job.state() == JobState.DONE ? "met" : "accent");
        var who = new Span(job.by() + " · " + Times.minute(job.createdAt()));
        who.addClassName("tidu-soft");
        head.removeAll();
        head.add(new H1(JobWords.title(job)), state, who);
        bar.setVisible(job.state() == JobState.RUNNING);
        bar.setValue(job.total() == 0 ? 0 : 1 - (double) job.count(ItemState.WAITING) / job.total());
        told.setText(JobWords.told(job, bulk.decisions(actor, id, ItemState.WAITING)));
        buttons.removeAll();
        buttons(job);
        result.show(job);
    }

    private void buttons(JobRow job) {
        int waiting = job.count(ItemState.WAITING);
        int undone = job.count(ItemState.REFUSED) + job.count(ItemState.FAILED);
        switch (job.state()) {
            case PLANNED -> {
                if (waiting > 0 && job.mine()) {
                    var key = job.kind() == JobKind.RELEASE ? "review.bulk.beginRelease" : "review.bulk.begin";
                    primary(getTranslation(key, waiting), () -> bulk.start(actor, id));
                }
            }
            case RUNNING -> button(getTranslation("review.bulk.stop"), () -> bulk.cancel(actor, id));
            case CANCELLED, INTERRUPTED -> {
                if (waiting > 0) {
                    primary(getTranslation("review.bulk.continue"), () -> bulk.start(actor, id));
                }
            }
            case DONE -> {
                if (undone > 0 && job.mine()) {
                    button(getTranslation("review.bulk.retry", undone), () -> bulk.retry(actor, id));
                }
            }
        }
        if (job.number() != null && job.state() != JobState.RUNNING) {
            buttons.add(new ReleaseFiles(actor, id, releases));
        }
    }

    private void primary(String text, Runnable act) {
        button(text, act).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    }

    private Button button(String text, Runnable act) {
        var button = new Button(text, click -> {
            act.run();
            refresh();
        });
        button.setDisableOnClick(true);
        buttons.add(button);
        return button;
    }
}
