package io.tidu.filing.ui;

import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;

/**
 * A button beside every line.
 *
 * @param sign what stands on it
 * @param label what it does
 * @param chosen is told the code of the condition or field
 * @param marks how many there are at each line already
 */
public record Pointing(String sign, String label, Consumer<String> chosen, PointMarks marks) {

    public Pointing(String sign, String label, Consumer<String> chosen) {
        this(sign, label, chosen, new PointMarks());
    }

    /** One that stands by itself, where there are few. */
    public NativeButton button(String code, String name) {
        var button = new NativeButton(sign, click -> chosen.accept(code));
        button.addClassName("filing-point");
        button.setTitle(label);
        marks.add(code, button.getElement(), sign, label + " " + name);
        return button;
    }
}
