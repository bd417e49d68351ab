package io.tidu.collaboration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.tidu.collaboration.NewsRow;

/** One line: what, when, whether it still holds; the sentence leads to the thing. */
class NewsItem extends Div {

    NewsItem(NewsRow row, NewsWords words, Runnable markRead) {
        addClassName("tidu-news");
        setClassName("unread", row.unread());
        setClassName("settled", row.settled());
        var kind = new Span(getTranslation(row.topic().kind().messageKey()));
        kind.addClassName("tidu-tag");
        var sentence = new RouterLink(
                words.sentence(row),
                OpenNewsView.class,
                new RouteParameters("id", row.id().toString()));
        sentence.addClassName("tidu-news-sentence");
        var foot = new Div(kind, when(row), state(row));
        foot.addClassName("tidu-news-foot");
        var text = new Div(sentence, foot);
        text.addClassName("tidu-news-text");
        add(text);
        if (row.unread()) {
            add(readButton(markRead));
        }
    }

    private Span when(NewsRow row) {
        var when = new Span(NewsWords.minute(row.at()));
        when.addClassName("tidu-soft");
        return when;
    }

    /** In words too: colour alone tells not everybody. */
    private Span state(NewsRow row) {
        var state = new Span(
                row.settled()
                        ? getTranslation("collaboration.news.settled")
                        : getTranslation(row.isRead() ? "collaboration.news.read" : "collaboration.news.unread"));
        state.addClassName("tidu-soft");
        return state;
    }

    private Button readButton(Runnable markRead) {
        var button = new Button(VaadinIcon.CHECK.create(), click -> markRead.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setTooltipText(getTranslation("collaboration.news.markRead"));
        button.setAriaLabel(getTranslation("collaboration.news.markRead"));
        return button;
    }
}
