package io.tidu.shell.database;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The program cannot start, and its administrator can do something about it: said in one line, in both languages. */
final class StartRefused extends RuntimeException {

    private StartRefused(String text) {
        super(text);
    }

    private StartRefused(String text, Throwable cause) {
        super(text, cause);
    }

    static StartRefused because(String key, Object... arguments) {
        return new StartRefused(inBothLanguages(key, arguments));
    }

    static StartRefused because(Throwable cause, String key, Object... arguments) {
        return new StartRefused(inBothLanguages(key, arguments), cause);
    }

    /** Read without Spring: where a start is refused there is no context to ask yet. */
    private static String inBothLanguages(String key, Object... arguments) {
        return text(Locale.SIMPLIFIED_CHINESE, key, arguments) + "  |  " + text(Locale.ENGLISH, key, arguments);
    }

    private static String text(Locale locale, String key, Object... arguments) {
        var bundle = ResourceBundle.getBundle("messages.start", locale);
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
