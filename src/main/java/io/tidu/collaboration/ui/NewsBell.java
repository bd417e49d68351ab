package io.tidu.collaboration.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import io.tidu.collaboration.NewsService;
import io.tidu.identity.Actor;
import io.tidu.identity.ui.LiveScreens;

/** How many unread news there are, counted again whenever one comes or goes. */
class NewsBell extends RouterLink {

    private final NewsService news;
    private final Actor actor;
    private final Span count = new Span();

    NewsBell(NewsService news, Actor actor, LiveScreens live) {
        this.news = news;
        this.actor = actor;
        addClassName("tidu-bell");
        setRoute(NewsView.class);
        count.addClassName("tidu-bell-count");
        add(VaadinIcon.BELL_O.create(), count);
        count();
        live.follow(this, news.topics(actor), this::count);
    }

    private void count() {
        int unread = news.unread(actor);
        var shown = unread < NewsService.MOST_COUNTED ? String.valueOf(unread) : "99+";
        count.setText(shown);
        count.setVisible(unread > 0);
        var label = unread == 0
                ? getTranslation("collaboration.bell.none")
                : getTranslation("collaboration.bell.some", shown);
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("title", label);
    }
}
