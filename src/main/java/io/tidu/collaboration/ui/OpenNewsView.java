package io.tidu.collaboration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.tidu.collaboration.NewsId;
import io.tidu.collaboration.NewsService;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.NotFound;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** Where a line of the list and a mail lead: takes note that it was opened, and goes on to the thing itself. */
@Route("news/:id")
@RolesAllowed({"FILLER", "SIGNATORY", "REVIEWER", "PUBLISHER", "EXPERT"})
class OpenNewsView extends Div implements BeforeEnterObserver {

    private final NewsService news;
    private final CurrentActor current;

    OpenNewsView(NewsService news, CurrentActor current) {
        this.news = news;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").orElse("");
        var to = new Location(news.open(current.require(), key(id)).path());
        event.forwardTo(to.getPath(), to.getQueryParameters());
    }

    private static NewsId key(String text) {
        try {
            return new NewsId(UUID.fromString(text));
        } catch (IllegalArgumentException noKey) {
            throw new NotFound();
        }
    }
}
