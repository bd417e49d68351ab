package io.tidu.publication.verifier;

import java.util.regex.Pattern;

/** Reads single texts out of the lines of a list. Quotes inside a text are escaped, so no text looks like a name. */
final class Line {

    private Line() {}

    /** Empty where the line has no such text. */
    static String text(String line, String name) {
        var found =
                Pattern.compile("\"" + name + "\":(\"(?:[^\"\\\\]|\\\\.)*\")").matcher(line);
        return found.find() ? unquoted(found.group(1)) : "";
    }

    private static String unquoted(String quoted) {
        try {
            return Json.text(Json.object("{\"text\":" + quoted + "}"), "text").orElse("");
        } catch (Json.Malformed malformed) {
            return "";
        }
    }
}
