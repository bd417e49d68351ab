package io.tidu.collaboration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.tidu.collaboration.DiscussionRow;
import io.tidu.identity.NotFound;
import org.jspecify.annotations.Nullable;

/** One discussion: what it is about, who reads it, how it begins; unfolded what was said and room for more. */
class DiscussionItem extends Div {

    private final DiscussionGround ground;
    private final Runnable changed;
    private final NativeButton head = new NativeButton();
    private final Div body = new Div();
    private DiscussionRow row;
    private @Nullable DiscussionTalk talk;

    DiscussionItem(DiscussionRow row, DiscussionGround ground, Runnable changed) {
        this.row = row;
        this.ground = ground;
        this.changed = changed;
        addClassName("tidu-discussion");
        getElement().setAttribute("role", "listitem");
        head.addClassName("tidu-discussion-head");
        head.addClickListener(click -> fold());
        body.setVisible(false);
        add(head, body);
        describe();
    }

    void show(DiscussionRow now) {
        if (!now.equals(row)) {
            row = now;
            describe();
            if (talk != null && body.isVisible()) {
                talk.show(row);
            }
        }
    }

    /** It is not in the list any more, but still before somebody's eyes. */
    void lookAgain() {
        try {
            show(ground.parts().discussions().find(ground.parts().actor(), row.id()));
        } catch (NotFound gone) {
            removeFromParent();
        }
    }

    private void fold() {
        if (body.isVisible()) {
            body.setVisible(false);
            head.getElement().setAttribute("aria-expanded", "false");
        } else {
            unfold();
        }
    }

    void unfold() {
        if (talk == null) {
            talk = new DiscussionTalk(row, ground, changed);
            if (ground.leadsTo(row.subject())) {
                body.add(way());
            }
            body.add(talk);
        }
        body.setVisible(true);
        head.getElement().setAttribute("aria-expanded", "true");
        talk.show(row);
    }

    private Button way() {
        var way = new Button(getTranslation("collaboration.discussion.show"), click -> ground.show(row.subject()));
        way.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return way;
    }

    private void describe() {
        setClassName("unread", row.unread() > 0);
        setClassName("resolved", !row.open());
        var circle = new Span(getTranslation(row.circle().messageKey() + ".of", row.bureauName()));
        circle.addClassNames("tidu-tag", row.circle().withFirm() ? "unknown" : "accent");
        var subject = new Span(ground.name(row.subject(), row.fileName()));
        subject.addClassName("tidu-discussion-subject");
        var beginning = new Span(row.beginning());
        beginning.addClassName("tidu-discussion-beginning");
        var foot = new Span(state());
        foot.addClassName("tidu-soft");
        head.removeAll();
        head.add(subject, circle, beginning, foot);
    }

    private String state() {
        var state = row.open()
                ? getTranslation("collaboration.discussion.by", row.openedBy(), NewsWords.minute(row.lastAt()))
                : getTranslation(
                        "collaboration.discussion.resolvedBy",
                        String.valueOf(row.resolvedBy()),
                        NewsWords.minute(row.lastAt()));
        return row.unread() == 0
                ? state
                : state + " · " + getTranslation("collaboration.discussion.unread", String.valueOf(row.unread()));
    }
}
