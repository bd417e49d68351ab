package io.tidu.publication.statement;

import java.util.Locale;
import java.util.Set;

/** What a statement has to say, and how long it may be, in characters. */
public final class StatementText {

    public static final int NAME = 64;
    public static final int CONTACT = 100;
    public static final int REASON = 4000;
    /** Less than this says neither what is wrong nor where that can be seen. */
    public static final int REASON_LEAST = 10;

    public static final int MOST_FILES = 3;

    /** What people type who do not want to be named. */
    private static final Set<String> NO_NAMES =
            Set.of("匿名", "无名", "无名氏", "知情人", "知情人士", "群众", "热心群众", "某某", "anonymous", "nobody", "n/a");

    private StatementText() {}

    public static String name(String typed) {
        if (typed.isBlank() || NO_NAMES.contains(typed.strip().toLowerCase(Locale.ROOT))) {
            throw new StatementRefused.Anonymous();
        }
        return required("name", typed, NAME);
    }

    public static String contact(String typed) {
        return required("contact", typed, CONTACT);
    }

    public static String reason(String typed) {
        var reason = required("reason", typed, REASON);
        if (reason.length() < REASON_LEAST) {
            throw new StatementRefused.TooShort();
        }
        return reason;
    }

    public static void requireFew(int files) {
        if (files > MOST_FILES) {
            throw new StatementRefused.TooManyFiles(MOST_FILES);
        }
    }

    private static String required(String field, String typed, int longest) {
        var text = typed.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (text.isEmpty()) {
            throw new StatementRefused.Missing(field);
        }
        if (text.length() > longest) {
            throw new StatementRefused.TooLong(field, longest);
        }
        return text;
    }
}
