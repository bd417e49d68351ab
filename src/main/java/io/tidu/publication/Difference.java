package io.tidu.publication;

import io.tidu.publication.verifier.Place;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place at which a file is not the published list.
 *
 * @param line of the file, from 1
 * @param position of the firm in the published list; 0 for what is no firm's line
 * @param firm as published; empty for what is no firm's line
 * @param field the name in the file of the fact that differs; null where a whole line is missing or too many
 * @param column of the first character that differs, from 1; 0 for a whole line
 * @param published what stands there in the published list, with a little around it
 * @param found what stands there in the file
 */
public record Difference(
        Place.Kind kind,
        int line,
        int position,
        String firm,
        @Nullable String field,
        int column,
        String published,
        String found) {

    private static final Pattern FIELD = Pattern.compile("\"([A-Za-z]+)\":");
    private static final int AROUND = 12;
    private static final int LONGEST = 60;

    /** @param published the line as published; empty for one too many */
    public static Difference of(Place place, String published, @Nullable PublicFirm firm) {
        var name = firm == null ? place.firm() : firm.name() + " " + firm.creditCode();
        if (place.kind() != Place.Kind.CHANGED) {
            return new Difference(
                    place.kind(),
                    place.line(),
                    place.position(),
                    name,
                    null,
                    0,
                    cut(published, 0),
                    cut(place.text(), 0));
        }
        int at = firstDifference(published, place.text());
        return new Difference(
                place.kind(),
                place.line(),
                place.position(),
                name,
                field(published, at),
                at + 1,
                cut(published, at),
                cut(place.text(), at));
    }

    private static int firstDifference(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    /** The last name that begins before; quotes inside values are escaped, so none of them looks like one. */
    private static @Nullable String field(String line, int at) {
        var names = FIELD.matcher(line);
        String field = null;
        while (names.find() && names.start() <= at) {
            field = names.group(1);
        }
        return field;
    }

    private static String cut(String text, int at) {
        int from = Math.max(0, Math.min(at, text.length()) - AROUND);
        int to = Math.min(text.length(), from + LONGEST);
        return (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : "");
    }
}
