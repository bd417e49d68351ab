package io.tidu.collaboration.ui;

import com.vaadin.flow.component.html.Span;
import io.tidu.collaboration.DiscussionCounts;

/** What the discussions of a filing are called, with how many there are; on the screen when they themselves are not. */
class DiscussionName extends Span {

    private final String key;

    DiscussionName(boolean ofFirm) {
        key = ofFirm ? "collaboration.discussion.name.firm" : "collaboration.discussion.name";
    }

    void show(DiscussionCounts counts) {
        setText(said(counts));
        setClassName("tidu-discussions-unread", counts.unread() > 0);
    }

    private String said(DiscussionCounts counts) {
        if (counts.open() == 0) {
            return getTranslation(key);
        }
        return getTranslation(
                counts.unread() == 0 ? key + ".open" : key + ".unread",
                String.valueOf(counts.open()),
                String.valueOf(counts.unread()));
    }
}
