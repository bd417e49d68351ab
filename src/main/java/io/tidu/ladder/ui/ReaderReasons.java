package io.tidu.ladder.ui;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the reader of rulebooks says to people who write files, for people who fill in a form: in their language and without the
 * number of a line. What a form cannot bring about stays as the reader says it.
 */
final class ReaderReasons {

    private record Reason(String name, Pattern said) {

        Reason(String name, String said) {
            this(name, Pattern.compile(said));
        }

        Optional<MatchResult> in(String text) {
            var found = said.matcher(text);
            return found.matches() ? Optional.of(found.toMatchResult()) : Optional.empty();
        }
    }

    private static final List<Reason> KNOWN = List.of(
            new Reason("empty", "the list is empty"),
            new Reason("number", "'(.*)' is not a number"),
            new Reason("whole", "a whole number from (\\d+) to (\\d+) is expected here, not '(.*)'"),
            new Reason("cases", "the cases must go from the largest size to the smallest"),
            new Reason("bands", "the bands must go from the most points to the fewest"),
            new Reason("limits", "the limits of the bands are out of order at (.*)"),
            new Reason("above", "a number above zero is expected here"),
            new Reason("share", "'(.*)' cannot be a share of '(.*)'"),
            new Reason("group", "'(.*)' earns points but is in no group of the score card"),
            new Reason("item", "'(.*)' does not earn points"),
            new Reason("card", "a score card needs exactly one provision that asks for it by card_passed, not (\\d+)"),
            new Reason("route", "'(.*)' is not a provision, or is on a route already"),
            new Reason("period", "the period ends before it begins"),
            new Reason("missing", "'(.*)' is missing"));

    private ReaderReasons() {}

    /** Empty if the form has no words of its own for it. */
    static Optional<String> say(String text, BookWords words) {
        return KNOWN.stream()
                .flatMap(reason -> reason.in(text).map(found -> say(reason, found, words)).stream())
                .findFirst();
    }

    private static String say(Reason reason, MatchResult found, BookWords words) {
        var arguments = new Object[found.groupCount()];
        for (int group = 0; group < arguments.length; group++) {
            arguments[group] = found.group(group + 1);
        }
        return words.say("ladder.ui.reason." + reason.name(), arguments);
    }
}
