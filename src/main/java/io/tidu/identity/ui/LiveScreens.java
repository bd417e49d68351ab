package io.tidu.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import io.tidu.shared.Following;
import io.tidu.shared.LiveTopic;
import io.tidu.shared.LiveTopics;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps screens in step with what others do: while a component is on the screen, it is refreshed after every change of what it
 * follows, at most about once a second. Refreshing means asking the services again; whoever may not any more is led out.
 */
@org.springframework.stereotype.Component
public class LiveScreens {

    private final LiveTopics topics;
    private final CurrentActor current;

    LiveScreens(LiveTopics topics, CurrentActor current) {
        this.topics = topics;
        this.current = current;
    }

    /**
     * @param refresh run with the screen's lock; also when the component comes back after it was away
     * @return to stop before the component leaves the screen
     */
    public Registration follow(Component component, Collection<LiveTopic> followed, Runnable refresh) {
        var link = new Link(component, List.copyOf(followed), refresh, current.require());
        var attached = component.addAttachListener(event -> link.begin(event.getUI()));
        var detached = component.addDetachListener(event -> link.end());
        if (component.isAttached()) {
            component.getUI().ifPresent(link::begin);
        }
        return () -> {
            attached.remove();
            detached.remove();
            link.end();
        };
    }

    /** Between one component and what it follows, for as long as it is shown. */
    private final class Link {

        private final Component component;
        private final List<LiveTopic> followed;
        private final Runnable refresh;
        private final Actor actor;
        private @Nullable Following following;
        private boolean wasAway;

        Link(Component component, List<LiveTopic> followed, Runnable refresh, Actor actor) {
            this.component = component;
            this.followed = followed;
            this.refresh = refresh;
            this.actor = actor;
        }

        /** A component may be attached again without having been detached. */
        void begin(UI ui) {
            close();
            following = topics.follow(followed, () -> tell(ui));
            if (wasAway) {
                refresh.run();
            }
        }

        void end() {
            close();
            wasAway = true;
        }

        private void close() {
            if (following != null) {
                following.close();
                following = null;
            }
        }

        private void tell(UI ui) {
            try {
                ui.access(this::refresh);
            } catch (UIDetachedException gone) {
                close();
            }
        }

        private void refresh() {
            if (following == null || !component.isAttached()) {
                return;
            }
            if (isStillThere()) {
                refresh.run();
            } else {
                close();
                component.getUI().ifPresent(ui -> ui.getPage().reload());
            }
        }

        private boolean isStillThere() {
            return current.get()
                    .filter(now -> now.account().equals(actor.account())
                            && now.role() == actor.role()
                            && now.affiliation().equals(actor.affiliation()))
                    .isPresent();
        }
    }
}
