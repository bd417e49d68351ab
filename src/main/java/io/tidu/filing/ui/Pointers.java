package io.tidu.filing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Small buttons beside what an official reads, to say something about just that. There are some beside every line, so they are
 * plain elements, and one listener around them hears which it was.
 */
record Pointers(List<Pointing> ways) {

    private static final String POINT = "data-point";
    private static final String WAY = "data-way";
    private static final String POINTED = "event.target.closest('[data-point]')?.getAttribute('data-point')";
    private static final String WAY_OF_IT = "event.target.closest('[data-point]')?.getAttribute('data-way')";

    List<Element> at(String code) {
        return IntStream.range(0, ways.size())
                .mapToObj(way -> button(code, way))
                .toList();
    }

    private Element button(String code, int way) {
        var pointing = ways.get(way);
        var button = new Element("button")
                .setAttribute("type", "button")
                .setAttribute("class", "filing-point")
                .setAttribute(POINT, code)
                .setAttribute(WAY, String.valueOf(way))
                .setAttribute("title", pointing.label());
        pointing.marks().add(code, button, pointing.sign(), pointing.label() + " " + code);
        return button;
    }

    void listen(Div around) {
        if (!ways.isEmpty()) {
            around.getElement()
                    .addEventListener("click", click -> {
                        var way = Integer.parseInt(
                                click.getEventData().path(WAY_OF_IT).asString("0"));
                        var code = click.getEventData().path(POINTED).asString("");
                        ways.get(way).chosen().accept(code);
                    })
                    .setFilter("!!event.target.closest('[data-point]')")
                    .addEventData(POINTED)
                    .addEventData(WAY_OF_IT);
        }
    }
}
