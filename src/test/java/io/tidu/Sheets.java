package io.tidu;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import io.tidu.identity.ui.Sheet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads what stands in the browser only, and presses the buttons there. */
public final class Sheets {

    private static final List<String> BUTTONS = List.of(
            "data-point",
            "data-file",
            "data-check",
            "data-source",
            "data-source-line",
            "data-question",
            "data-look",
            "data-paper");

    private Sheets() {}

    /** All that can be read in a component. */
    public static String text(Component component) {
        return Stream.concat(
                        Stream.of(component.getElement().getTextRecursively()),
                        in(component).map(sheet -> sheet.written().wholeText()))
                .collect(Collectors.joining("\n"));
    }

    public static Stream<Sheet> in(Component component) {
        var own = component instanceof Sheet sheet ? Stream.of(sheet) : Stream.<Sheet>empty();
        return Stream.concat(own, component.getChildren().flatMap(Sheets::in));
    }

    /** @param selector of what must be there in a component */
    public static boolean has(Component component, String selector) {
        return in(component).anyMatch(sheet -> !sheet.written().select(selector).isEmpty());
    }

    /** Presses the first button that a selector finds in a component: the browser tells which it was. */
    public static void press(Component component, String selector) {
        var sheet = in(component)
                .filter(each -> !each.written().select(selector).isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + selector));
        var data = told(sheet.written().select(selector).getFirst());
        tell(sheet.getElement(), data);
        tell(sheet.getElement().getParent(), data);
    }

    /** As a browser would that was tampered with. */
    public static void pretend(Sheet sheet, String button, String code) {
        tell(
                sheet.getElement(),
                told(new org.jsoup.nodes.Element("button").attr(button, code).attr("data-way", "0")));
    }

    private static ObjectNode told(org.jsoup.nodes.Element pressed) {
        var data = JsonNodeFactory.instance.objectNode();
        for (var button : BUTTONS) {
            data.put("!!event.target.closest('[" + button + "]')", pressed.hasAttr(button));
            for (var attribute : List.of(button, "data-way", "data-side")) {
                if (pressed.hasAttr(button)) {
                    data.put(
                            "event.target.closest('[" + button + "]')?.getAttribute('" + attribute + "')",
                            pressed.attr(attribute));
                }
            }
        }
        return data;
    }

    private static void tell(Element element, ObjectNode data) {
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "click", data));
    }
}
