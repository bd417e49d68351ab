package io.tidu.filing.ui;

import java.util.function.Consumer;

/**
 * A button beside every line.
 *
 * @param sign what stands on it
 * @param label what it does
 * @param chosen is told the code of the condition, field or file
 * @param marks how many there are at each line already
 */
public record Pointing(String sign, String label, Consumer<String> chosen, PointMarks marks) {

    public Pointing(String sign, String label, Consumer<String> chosen) {
        this(sign, label, chosen, new PointMarks());
    }

    String text(String code) {
        int count = marks.at(code);
        return count == 0 ? sign : sign + " " + count;
    }

    /** @param name of the line, for those who hear and do not see where the button stands */
    String spoken(String code, String name) {
        int count = marks.at(code);
        return label + " " + name + (count == 0 ? "" : " (" + count + ")");
    }
}
