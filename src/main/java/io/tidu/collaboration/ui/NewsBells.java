package io.tidu.collaboration.ui;

import com.vaadin.flow.component.Component;
import io.tidu.collaboration.NewsService;
import io.tidu.identity.Actor;
import io.tidu.identity.ui.LiveScreens;
import java.util.Optional;

/** Gives the frame of the screens the bell of a person. */
@org.springframework.stereotype.Component
public class NewsBells {

    private final NewsService news;
    private final LiveScreens live;

    NewsBells(NewsService news, LiveScreens live) {
        this.news = news;
        this.live = live;
    }

    /** Made anew for every screen; empty for people who are told nothing. */
    public Optional<Component> bell(Actor actor) {
        return news.isFor(actor) ? Optional.of(new NewsBell(news, actor, live)) : Optional.empty();
    }
}
