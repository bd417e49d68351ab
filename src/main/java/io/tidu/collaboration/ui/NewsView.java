package io.tidu.collaboration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.tidu.collaboration.NewsRow;
import io.tidu.collaboration.NewsService;
import io.tidu.identity.Actor;
import io.tidu.identity.CurrentActor;
import io.tidu.identity.ui.LiveScreens;
import jakarta.annotation.security.RolesAllowed;

/** What this person was told, the latest first. */
@Route("news")
@RolesAllowed({"FILLER", "SIGNATORY", "REVIEWER", "PUBLISHER", "EXPERT"})
class NewsView extends Div implements HasDynamicTitle {

    private final NewsService news;
    private final NewsWords words;
    private final Actor actor;
    private final Tab unread;
    private final Tabs tabs;
    private final Button allRead;
    private final Paragraph empty = new Paragraph();
    private final VirtualList<NewsRow> list = new VirtualList<>();

    NewsView(NewsService news, NewsWords words, CurrentActor current, LiveScreens live) {
        this.news = news;
        this.words = words;
        this.actor = current.require();
        unread = new Tab(getTranslation("collaboration.news.tab.unread"));
        tabs = new Tabs(unread, new Tab(getTranslation("collaboration.news.tab.all")));
        allRead = new Button(getTranslation("collaboration.news.markAllRead"), click -> {
            news.markAllRead(actor);
            look();
        });
        addClassNames("tidu-page", "full", "tidu-news-page");
        empty.addClassNames("tidu-card", "tidu-empty");
        fillList();
        tabs.addSelectedChangeListener(change -> look());
        add(head(), tabs, empty, list);
        look();
        live.follow(this, news.topics(actor), this::look);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("collaboration.news.title");
    }

    private Div head() {
        var settings = new RouterLink(getTranslation("collaboration.settings.title"), NewsSettingsView.class);
        var end = new Div(allRead, settings);
        end.addClassName("end");
        var head = new Div(new H1(getTranslation("collaboration.news.title")), end);
        head.addClassName("tidu-head");
        return head;
    }

    private void fillList() {
        list.addClassName("tidu-news-list");
        list.setRenderer(new ComponentRenderer<>(row -> new NewsItem(row, words, () -> markRead(row))));
        list.setDataProvider(DataProvider.fromCallbacks(
                query -> news.page(actor, unreadOnly(), query.getOffset(), query.getLimit()).stream(),
                query -> news.count(actor, unreadOnly())));
    }

    private void markRead(NewsRow row) {
        news.open(actor, row.key());
        look();
    }

    private boolean unreadOnly() {
        return tabs.getSelectedTab() == unread;
    }

    private String emptyKey() {
        return unreadOnly() ? "collaboration.news.noneUnread" : "collaboration.news.none";
    }

    private void look() {
        boolean nothing = news.page(actor, unreadOnly(), 0, 1).isEmpty();
        empty.setText(nothing ? getTranslation(emptyKey()) : "");
        empty.setVisible(nothing);
        list.setVisible(!nothing);
        allRead.setEnabled(news.unread(actor) > 0);
        list.getDataProvider().refreshAll();
    }
}
