package io.tidu.publication;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** JSON by hand: no spaces, escapes where JSON demands them and nowhere else, and in one way only. */
final class CanonicalText {

    private final StringBuilder text = new StringBuilder(256);
    private boolean first;

    private CanonicalText() {}

    static CanonicalText object() {
        return new CanonicalText().open();
    }

    static String quotedOrNull(@Nullable Object value) {
        return value == null ? "null" : quoted(value.toString());
    }

    private CanonicalText open() {
        text.append('{');
        first = true;
        return this;
    }

    CanonicalText number(String name, int value) {
        name(name).append(value);
        return this;
    }

    CanonicalText text(String name, @Nullable Object value) {
        name(name).append(quotedOrNull(value));
        return this;
    }

    private StringBuilder name(String name) {
        if (!first) {
            text.append(',');
        }
        first = false;
        return text.append('"').append(name).append("\":");
    }

    String close() {
        return text.append('}').toString();
    }

    static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> {
                    if (c < ' ') {
                        quoted.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
