package io.tidu.ladder.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.Element;
import java.util.regex.Pattern;

/** The few building blocks of the screens of rules. */
final class Pieces {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Pieces() {}

    static Div classed(String classes, Component... content) {
        var div = new Div(content);
        div.addClassNames(classes.split(" "));
        return div;
    }

    static Div text(String classes, String text) {
        var div = classed(classes);
        div.setText(text);
        return div;
    }

    static Section section(String title, Component... content) {
        var section = new Section(new H2(title));
        section.add(content);
        section.addClassName("tidu-stack");
        return section;
    }

    static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("tidu-soft");
        return paragraph;
    }

    static Paragraph alert(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("book-alert");
        paragraph.getElement().setAttribute("role", "alert");
        return paragraph;
    }

    static Button button(String text, Runnable act) {
        return new Button(text, click -> act.run());
    }

    static Button small(String text, Runnable act) {
        var button = button(text, act);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    static Button primary(String text, Runnable act) {
        var button = button(text, act);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    static Button print(String text) {
        var button = button(text, () -> UI.getCurrent().getPage().executeJs("window.print()"));
        button.setIcon(VaadinIcon.PRINT.create());
        return button;
    }

    /** On a narrow screen, where a row becomes a card, each cell is preceded by its heading. */
    static NativeTableCell cell(String heading, Component... content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", heading);
        return cell;
    }

    static NativeTableCell cell(String heading, String text) {
        var cell = cell(heading);
        cell.setText(text);
        return cell;
    }

    /** A text in which no day is broken into two lines. */
    static Div unbroken(String text) {
        var div = new Div();
        var days = DAY.matcher(text);
        int from = 0;
        while (days.find()) {
            div.add(new Text(text.substring(from, days.start())));
            var day = new Span(days.group());
            day.addClassName("book-day");
            div.add(day);
            from = days.end();
        }
        div.add(new Text(text.substring(from)));
        return div;
    }

    static NativeTableHeaderCell heading(String text) {
        var heading = new NativeTableHeaderCell(text);
        heading.getElement().setAttribute("scope", "col");
        return heading;
    }

    /** Adds a term and what it says to a description list. */
    static void pair(Component list, String term, Component said) {
        list.getElement()
                .appendChild(new Element("dt").setText(term), new Element("dd").appendChild(said.getElement()));
    }

    static void pair(Component list, String term, String said) {
        list.getElement().appendChild(new Element("dt").setText(term), new Element("dd").setText(said));
    }

    static void told(String text) {
        Notification.show(text, 4000, Notification.Position.BOTTOM_START);
    }
}
