package io.tidu.collaboration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tidu.collaboration.MessageKind;
import io.tidu.collaboration.MessageRow;

/** One line of a discussion: who, when, what. */
class MessageItem extends Div {

    MessageItem(MessageRow message) {
        addClassName("tidu-message");
        setClassName("mine", message.mine());
        setClassName("of-firm", message.bureau() == null);
        var who = new Span(author(message));
        who.addClassName("tidu-message-author");
        var when = new Span(NewsWords.minute(message.at()));
        when.addClassName("tidu-soft");
        add(new Div(who, when));
        if (message.kind() == MessageKind.SAID) {
            var text = new Div(String.valueOf(message.text()));
            text.addClassName("tidu-message-text");
            add(text);
        } else {
            var event = new Div(getTranslation("collaboration.discussion.line." + message.kind()));
            event.addClassName("tidu-soft");
            add(event);
        }
        if (message.mentioned() != null) {
            var named = new Div(getTranslation("collaboration.discussion.named", message.mentioned()));
            named.addClassName("tidu-soft");
            add(named);
        }
    }

    /** The bureau too, unless it is all that is told. */
    private String author(MessageRow message) {
        var bureau = message.bureau();
        if (bureau == null) {
            return getTranslation("collaboration.discussion.ofFirm", message.author());
        }
        return bureau.equals(message.author()) ? bureau : message.author() + " · " + bureau;
    }
}
