package io.tidu.filing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** The few building blocks that the enterprise's screens are made of. */
final class Blocks {

    private Blocks() {}

    static Section section(String title, Component... content) {
        var heading = new H2(title);
        var section = new Section(heading);
        section.add(content);
        section.addClassName("tidu-section");
        return section;
    }

    static Div card(Component... content) {
        return classed("tidu-card", content);
    }

    static Div classed(String className, Component... content) {
        var div = new Div(content);
        div.addClassNames(className.split(" "));
        return div;
    }

    static Paragraph text(String text) {
        return new Paragraph(text);
    }

    static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("tidu-soft");
        return paragraph;
    }

    static Span small(String text) {
        var small = new Span(text);
        small.addClassNames("tidu-soft", "filing-small");
        return small;
    }

    /** @param kind met, unmet, unknown, manual, accent, or empty for a neutral one */
    static Span tag(String text, String kind) {
        var tag = new Span(text);
        tag.addClassName("tidu-tag");
        if (!kind.isEmpty()) {
            tag.addClassName(kind);
        }
        return tag;
    }

    /** Something the person should know before anything else on the screen. */
    static Div banner(String kind, Component... content) {
        var banner = classed("filing-banner " + kind, content);
        banner.getElement().setAttribute("role", "status");
        return banner;
    }

    static void done(String text) {
        Notification.show(text, 5000, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }
}
