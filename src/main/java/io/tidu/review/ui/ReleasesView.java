package io.tidu.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.tidu.filing.DeskFilter;
import io.tidu.identity.Actor;
import io.tidu.identity.Affiliation.OfBureau;
import io.tidu.identity.BureauId;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.ui.LiveScreens;
import io.tidu.review.BulkSelection;
import io.tidu.review.BulkService;
import io.tidu.review.BulkTask;
import io.tidu.review.JobRow;
import io.tidu.review.ReleaseRow;
import io.tidu.review.ReleaseService;
import io.tidu.review.WaitingRelease;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.TimeOrderedId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the bureau has decided and not released, the letters of what it has, and its jobs. */
@Route("desk/releases")
@RolesAllowed("REVIEWER")
class ReleasesView extends Div implements HasDynamicTitle {

    private final Actor actor;
    private final ReleaseService releases;
    private final BulkService bulk;
    private final Plans plans;
    private final DeskChoices.Source choices;
    private final Div content = new Div();

    ReleasesView(
            CurrentActor current,
            ReleaseService releases,
            BulkService bulk,
            Plans plans,
            DeskChoices.Source choices,
            LiveScreens live) {
        this.actor = current.require();
        this.releases = releases;
        this.bulk = bulk;
        this.plans = plans;
        this.choices = choices;
        addClassName("tidu-page");
        content.addClassName("tidu-stack");
        add(
                new RouterLink(getTranslation("review.bulk.back"), DeskView.class),
                new H1(getTranslation("review.bulk.releases")),
                content);
        live.follow(
                this,
                actor.bureau().map(OfBureau::bureau).map(BureauId::value).map(LiveTopic::bureau).stream()
                        .toList(),
                this::refresh);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.bulk.releases") + " · " + getTranslation("shell.product");
    }

    private void refresh() {
        content.removeAll();
        list("review.bulk.waiting", "review.bulk.noneWaiting", releases.waiting(actor), this::waiting);
        list("review.bulk.done", "review.bulk.noneDone", releases.released(actor), this::letter);
        list("review.bulk.jobs", "review.bulk.noneJobs", bulk.jobs(actor), this::job);
    }

    private <T> void list(String title, String none, List<T> rows, Function<T, Component> shown) {
        content.add(new H2(getTranslation(title)));
        if (rows.isEmpty()) {
            content.add(soft(getTranslation(none)));
        }
        rows.stream().map(shown).forEach(content::add);
    }

    private Component waiting(WaitingRelease waiting) {
        var release = new Button(getTranslation("review.bulk.release"));
        release.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        release.setDisableOnClick(true);
        release.addClickListener(click -> plans.plan(
                actor,
                new BulkTask.Release(),
                new BulkSelection.Matching(
                        DeskFilter.everything().withRound(waiting.round()).withMarked(true)),
                TimeOrderedId.next(),
                () -> release.setEnabled(true)));
        var round = choices.of(actor).rounds().stream()
                .filter(row -> row.id().equals(waiting.round()))
                .map(row -> RoundNames.of(row, choices.texts(), getLocale()))
                .findFirst()
                .orElse("");
        return card(new Span(round), soft(JobWords.counts(waiting.counts())), release);
    }

    private Component letter(ReleaseRow row) {
        return card(
                new RouterLink(
                        getTranslation("review.bulk.releaseNumber", row.number()),
                        JobView.class,
                        row.job().value().toString()),
                soft(getTranslation("review.bulk.releaseCounts", row.recommended(), row.returned(), row.declined())),
                soft(row.by() + " · " + Times.minute(row.at())),
                new ReleaseFiles(actor, row.job(), releases));
    }

    private Component job(JobRow job) {
        return card(
                new RouterLink(
                        JobWords.title(job), JobView.class, job.id().value().toString()),
                soft(getTranslation(job.state().messageKey())),
                soft(JobWords.told(job, Map.of())),
                soft(job.by() + " · " + Times.minute(job.createdAt())));
    }

    private static Div card(Component... parts) {
        var card = new Div(parts);
        card.addClassNames("tidu-card", "tidu-head");
        return card;
    }

    private static Span soft(String text) {
        var span = new Span(text);
        span.addClassName("tidu-soft");
        return span;
    }
}
