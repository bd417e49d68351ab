package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import io.tidu.filing.ui.FilingPanels.Pointing;

/**
 * Small buttons beside what an official reads, to say something about just that. There is one beside every line, so they are plain
 * elements, and one listener around them hears which it was.
 */
final class Pointers {

    static final String ATTRIBUTE = "data-point";
    private static final String POINTED = "event.target.closest('[data-point]')?.getAttribute('data-point')";

    private Pointers() {}

    static Element button(String code, Pointing pointing) {
        return new Element("button")
                .setAttribute("type", "button")
                .setAttribute("class", "filing-point")
                .setAttribute(ATTRIBUTE, code)
                .setAttribute("title", pointing.label())
                .setAttribute("aria-label", pointing.label() + " " + code)
                .setText("↩");
    }

    static void listen(Div around, Pointing pointing) {
        around.getElement()
                .addEventListener(
                        "click",
                        click -> pointing.chosen()
                                .accept(click.getEventData().path(POINTED).asString("")))
                .setFilter("!!event.target.closest('[data-point]')")
                .addEventData(POINTED);
    }
}
