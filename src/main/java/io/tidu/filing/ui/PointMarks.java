package io.tidu.filing.ui;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes on the buttons beside lines how many there are of what they lead to. */
public final class PointMarks {

    private final List<Button> buttons = new ArrayList<>();
    private Map<String, Integer> counts = Map.of();

    void add(String code, Element element, String sign, String label) {
        var button = new Button(code, element, sign, label);
        buttons.add(button);
        mark(button);
    }

    public void show(Map<String, Integer> now) {
        if (!counts.equals(now)) {
            counts = Map.copyOf(now);
            buttons.forEach(this::mark);
        }
    }

    private void mark(Button button) {
        int count = counts.getOrDefault(button.code(), 0);
        button.element().setText(count == 0 ? button.sign() : button.sign() + " " + count);
        button.element().setAttribute("aria-label", count == 0 ? button.label() : button.label() + " (" + count + ")");
        button.element().getClassList().set("marked", count > 0);
    }

    private record Button(String code, Element element, String sign, String label) {}
}
