package io.tidu.filing.ui;

import org.jsoup.nodes.Element;

/** What stands beside the lines of something to read. */
@FunctionalInterface
public interface Margin {

    Margin EMPTY = (code, line) -> {};

    /** @param code of the condition or field that the line tells of */
    void beside(String code, Element line);

    default Margin and(Margin further) {
        return (code, line) -> {
            beside(code, line);
            further.beside(code, line);
        };
    }
}
