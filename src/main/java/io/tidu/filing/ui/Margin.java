package io.tidu.filing.ui;

import io.tidu.filing.FieldPath;
import org.jsoup.nodes.Element;

/** What stands beside the lines of something to read. */
@FunctionalInterface
public interface Margin {

    Margin EMPTY = (code, line) -> {};

    /** @param code of the condition or field that the line tells of */
    void beside(String code, Element line);

    /**
     * What stands beside a single value of a line.
     *
     * @param path of the figure; of a row of a table that of its first column
     */
    default void value(FieldPath path, Element cell) {}

    default Margin and(Margin further) {
        var first = this;
        return new Margin() {
            @Override
            public void beside(String code, Element line) {
                first.beside(code, line);
                further.beside(code, line);
            }

            @Override
            public void value(FieldPath path, Element cell) {
                first.value(path, cell);
                further.value(path, cell);
            }
        };
    }
}
