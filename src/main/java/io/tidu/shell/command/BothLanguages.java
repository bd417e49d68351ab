package io.tidu.shell.command;

import java.io.PrintStream;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Prints in the two languages on one line: who runs a command has not told which one is theirs. */
record BothLanguages(MessageSource messages, PrintStream out) {

    void say(String key, Object... arguments) {
        out.println(messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE) + "  |  "
                + messages.getMessage(key, arguments, Locale.ENGLISH));
    }

    /** Adds what needs no translation. */
    void sayOf(String key, String detail) {
        out.println(messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE) + "  |  "
                + messages.getMessage(key, null, Locale.ENGLISH) + "  " + detail);
    }
}
