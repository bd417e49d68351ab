package io.tidu.publication.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the files that lie beside a list: objects of texts, whole numbers and lists of texts. What such a file never holds is
 * refused: nesting, fractions, a name that comes twice, anything after the end. The JDK has no reader of JSON.
 */
final class Json {

    /** What is written is not such a file. */
    static final class Malformed extends Exception {
        Malformed(String what, int at) {
            super(what + " at character " + (at + 1));
        }
    }

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    static Map<String, Object> object(String text) throws Malformed {
        var json = new Json(text);
        var object = json.object();
        json.space();
        if (json.at < text.length()) {
            throw json.malformed("something after the end");
        }
        return object;
    }

    /** A text of that name. */
    static Optional<String> text(Map<String, Object> object, String name) {
        return object.get(name) instanceof String value ? Optional.of(value) : Optional.empty();
    }

    static Optional<Integer> number(Map<String, Object> object, String name) {
        return object.get(name) instanceof Integer value ? Optional.of(value) : Optional.empty();
    }

    /** A list of texts; empty too where there is none. */
    static List<String> texts(Map<String, Object> object, String name) {
        return object.get(name) instanceof List<?> values
                ? values.stream().map(String.class::cast).toList()
                : List.of();
    }

    private Map<String, Object> object() throws Malformed {
        var object = new LinkedHashMap<String, Object>();
        expect('{');
        do {
            var name = text();
            expect(':');
            if (object.put(name, value()) != null) {
                throw malformed("a name that comes twice");
            }
        } while (more('}'));
        return object;
    }

    private Object value() throws Malformed {
        return switch (peek()) {
            case '"' -> text();
            case '[' -> list();
            default -> number();
        };
    }

    private List<String> list() throws Malformed {
        var list = new ArrayList<String>();
        expect('[');
        if (peek() == ']') {
            at++;
            return list;
        }
        do {
            list.add(text());
        } while (more(']'));
        return list;
    }

    private Integer number() throws Malformed {
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == from || at - from > 9) {
            throw malformed("no text, list or whole number");
        }
        return Integer.valueOf(text.substring(from, at));
    }

    private String text() throws Malformed {
        expect('"');
        var value = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            if (c < ' ') {
                throw malformed("a control character");
            }
            value.append(c == '\\' ? escaped() : c);
        }
        return value.toString();
    }

    private char escaped() throws Malformed {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> hexadecimal();
            default -> throw malformed("an unknown escape");
        };
    }

    private char hexadecimal() throws Malformed {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(next(), 16);
            if (digit < 0) {
                throw malformed("no hexadecimal digit");
            }
            value = value * 16 + digit;
        }
        return (char) value;
    }

    /** Whether a comma follows; the given end otherwise. */
    private boolean more(char end) throws Malformed {
        char c = peek();
        at++;
        if (c != ',' && c != end) {
            throw malformed("neither comma nor end");
        }
        return c == ',';
    }

    private void expect(char wanted) throws Malformed {
        if (peek() != wanted) {
            throw malformed("no " + wanted);
        }
        at++;
    }

    private char peek() throws Malformed {
        space();
        if (at >= text.length()) {
            throw malformed("the end");
        }
        return text.charAt(at);
    }

    private char next() throws Malformed {
        if (at >= text.length()) {
            throw malformed("the end");
        }
        return text.charAt(at++);
    }

    private void space() {
        while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private Malformed malformed(String what) {
        return new Malformed(what, at);
    }
}
