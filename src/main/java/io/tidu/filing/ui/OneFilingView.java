package io.tidu.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.tidu.filing.FilingAction;
import io.tidu.filing.FilingId;
import io.tidu.filing.FilingView;
import io.tidu.shared.LiveTopic;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One filing, as the person may deal with it now: to fill in, to sign, or to follow. */
@Route("filings/:number")
@RolesAllowed({"FILLER", "SIGNATORY"})
class OneFilingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STEP = "step";

    private final Workplace work;
    private final Div besides = new Div();
    private String title = "";
    private @Nullable Registration following;

    OneFilingView(Workplace work) {
        this.work = work;
        addClassNames("tidu-page", "filing-page");
        besides.addClassName("filing-besides");
        add(besides);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = event.getRouteParameters().get("number").orElse("");
        var step = event.getLocation().getQueryParameters().getSingleParameter(STEP);
        var view = work.filings().open(work.actor(), number);
        besides.removeAll();
        for (var aside : work.asides()) {
            aside.beside(view, event.getLocation().getQueryParameters(), null)
                    .ifPresent(beside -> besides.add(beside.panel()));
        }
        show(view, step.orElse(""));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** What lies beside stays where it is when the filing is shown anew: somebody may be writing there. */
    private void show(FilingView view, String step) {
        title = work.words().round(view.round());
        getChildren().filter(part -> part != besides).toList().forEach(this::remove);
        var content = content(view, step);
        add(content);
        follow(view, content);
    }

    /** What is only read is shown anew when somebody else has moved the filing; where something is being written it is told and kept. */
    private void follow(FilingView view, Component content) {
        if (following != null) {
            following.remove();
        }
        var note = new MovedNote(view, work, () -> reload(view.id()));
        addComponentAsFirst(note);
        var topics = List.of(
                LiveTopic.filing(view.id().value()),
                LiveTopic.round(view.round().id().value()));
        following = work.live().follow(this, topics, () -> {
            switch (content) {
                case FilingRecord record when note.hasMoved() -> reload(view.id());
                case FilingEditor editor when !note.hasMoved() || editor.goesOn() -> editor.timeHasChanged();
                default -> note.check();
            }
        });
    }

    private Component content(FilingView view, String step) {
        Runnable reload = () -> reload(view.id());
        if (view.permitted().allows(FilingAction.EDIT)) {
            return new FilingEditor(view, work, step, code -> remember(view, code), reload);
        }
        return SigningPage.isFor(view, work)
                ? new SigningPage(view, work, reload)
                : new FilingRecord(view, work, reload);
    }

    private void reload(FilingId id) {
        var view = work.filings().open(work.actor(), id);
        show(view, "");
        replaceAddress(FilingCard.path(view.row()), QueryParameters.empty());
    }

    /** The step stands in the address, so that a reload or another machine goes on at the same place. */
    private static void remember(FilingView view, String step) {
        replaceAddress(FilingCard.path(view.row()), QueryParameters.of(STEP, step));
    }

    private static void replaceAddress(String path, QueryParameters parameters) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, parameters));
    }
}
