package io.tidu.evidence.text;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands on top of a page as on the one before, whatever the numbers in it. */
final class RunningHeads {

    private static final Pattern FIGURES = Pattern.compile("\\d+");
    private static final int MOST = 4;

    private Set<String> here = Set.of();
    private Set<String> before = Set.of();

    void turnTo(PlainPage page) {
        before = here;
        here = page.lines().stream().limit(MOST).map(RunningHeads::unnumbered).collect(Collectors.toSet());
    }

    boolean has(String line) {
        return before.contains(unnumbered(line));
    }

    private static String unnumbered(String line) {
        return FIGURES.matcher(line).replaceAll("0");
    }
}
