package io.tidu.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** What a person reads who asked for something that is not there, or not theirs: there is no difference to be seen. */
class NothingHere extends Div {

    NothingHere() {
        addClassName("tidu-page");
        var back = new Anchor("start", getTranslation("shell.workplace"));
        back.setRouterIgnore(true);
        var card = new Div(
                new H1(getTranslation("shell.error.notFound.title")),
                new Paragraph(getTranslation("shell.error.notFound")),
                back);
        card.addClassNames("tidu-card", "tidu-empty");
        add(card);
    }
}
