package io.tidu.publication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The parts that the cards of objections and complaints are made of. */
public final class Blocks {

    private Blocks() {}

    public static Div card(Div card, String heading) {
        card.addClassNames("tidu-card", "tidu-objection-card");
        card.add(new H2(heading));
        return card;
    }

    /** What somebody wrote, with its line ends. */
    public static Paragraph written(String text) {
        var written = new Paragraph(text);
        written.addClassName("tidu-written");
        return written;
    }

    public static Span soft(String text) {
        var soft = new Span(text);
        soft.addClassName("tidu-soft");
        return soft;
    }
}
