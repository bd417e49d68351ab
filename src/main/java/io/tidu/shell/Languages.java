package io.tidu.shell;

import java.util.List;
import java.util.Locale;

/** The languages of every screen; the first is the one of people who chose none. */
final class Languages {

    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    static final Locale ENGLISH = Locale.ENGLISH;
    static final List<Locale> ALL = List.of(CHINESE, ENGLISH);
    static final String COOKIE = "tidu-language";

    private Languages() {}

    /** The language of a tag such as {@code en}, and Chinese for everything that is not English. */
    static Locale of(String tag) {
        return tag.startsWith("en") ? ENGLISH : CHINESE;
    }
}
