package io.tidu.evidence.text;

import java.util.List;

/**
 * A page made comparable.
 *
 * @param flow the lines as one text, for what a line break tears
 */
record PlainPage(int number, List<String> lines, String flow) {

    private static final int AROUND = 30;
    private static final int LONGEST = 140;

    static PlainPage of(PageText page) {
        var lines = page.text()
                .lines()
                .map(Plain::line)
                .filter(line -> !line.isEmpty())
                .toList();
        return new PlainPage(page.number(), lines, Plain.line(String.join(" ", lines)));
    }

    /** The words around a place of the flow. */
    String around(int from, int to) {
        return flow.substring(Math.max(0, from - AROUND), Math.min(flow.length(), to + AROUND))
                .strip();
    }

    static String shortened(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
