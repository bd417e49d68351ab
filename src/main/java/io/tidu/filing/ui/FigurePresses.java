package io.tidu.filing.ui;

import com.vaadin.flow.dom.DomEvent;
import io.tidu.filing.FieldPath;
import io.tidu.identity.ui.Sheet;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Hears which of the buttons on a sheet was pressed that carry a figure as an attribute. */
final class FigurePresses {

    private FigurePresses() {}

    /**
     * @param attribute whose value is the path of a figure
     * @param further one more attribute of the button
     * @param told is told both
     */
    static void hear(Sheet sheet, String attribute, String further, BiConsumer<FieldPath, String> told) {
        var pressed = "event.target.closest('[" + attribute + "]')";
        var figure = pressed + "?.getAttribute('" + attribute + "')";
        var more = pressed + "?.getAttribute('" + further + "')";
        sheet.getElement()
                .addEventListener(
                        "click",
                        click -> path(text(click, figure)).ifPresent(path -> told.accept(path, text(click, more))))
                .setFilter("!!" + pressed)
                .addEventData(figure)
                .addEventData(more);
    }

    private static String text(DomEvent click, String data) {
        return click.getEventData().path(data).asString("");
    }

    /** What a browser sends may be anything. */
    private static Optional<FieldPath> path(String text) {
        try {
            return Optional.of(FieldPath.parse(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
