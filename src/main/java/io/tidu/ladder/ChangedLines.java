package io.tidu.ladder;

import java.util.List;

/**
 * What differs between two texts, for the log: all lines from the first that differs to the last, each text's own, after the
 * number of the first. A draft is saved with every field that is left, and a log that held it whole each time would be read by
 * nobody.
 */
record ChangedLines(String before, String after) {

    static ChangedLines between(String before, String after) {
        var old = before.lines().toList();
        var now = after.lines().toList();
        int shorter = Math.min(old.size(), now.size());
        int head = 0;
        while (head < shorter && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        return new ChangedLines(part(old, head, tail), part(now, head, tail));
    }

    private static String part(List<String> lines, int head, int tail) {
        return (head + 1) + ": " + String.join("\n", lines.subList(head, lines.size() - tail));
    }
}
