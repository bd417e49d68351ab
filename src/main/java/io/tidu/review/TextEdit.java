package io.tidu.review;

import java.util.ArrayList;
import java.util.List;

/** One place of a text at which something else stands now: characters from (included) to (excluded) and what replaced them. */
record TextEdit(int from, int to, String words) {

    /** Beyond this many pairs of sentences what lies between the first and the last difference counts as one edit. */
    private static final int MOST_PAIRS = 1_000_000;

    private static final String AFTER_A_SENTENCE = "(?<=[。；！？，、;!?,.\n])";

    boolean isInsertion() {
        return from == to;
    }

    boolean liesBefore(TextEdit other) {
        return to < other.from;
    }

    /** What was done to one text to make another of it, sentence by sentence and within a sentence as narrow as possible. */
    static List<TextEdit> between(String before, String after) {
        var old = before.split(AFTER_A_SENTENCE);
        var now = after.split(AFTER_A_SENTENCE);
        return (long) old.length * now.length > MOST_PAIRS
                ? List.of(narrow(before, 0, before.length(), after))
                : edits(before, old, now);
    }

    private static List<TextEdit> edits(String before, String[] old, String[] now) {
        var common = common(old, now);
        var edits = new ArrayList<TextEdit>();
        int at = 0;
        for (int i = 0, j = 0; i < old.length || j < now.length; ) {
            int start = at;
            var words = new StringBuilder();
            while (i < old.length || j < now.length) {
                boolean both = i < old.length && j < now.length;
                if (both && old[i].equals(now[j])) {
                    break;
                }
                if (i < old.length && (j == now.length || common[i + 1][j] >= common[i][j + 1])) {
                    at += old[i++].length();
                } else {
                    words.append(now[j++]);
                }
            }
            if (at > start || !words.isEmpty()) {
                edits.add(narrow(before, start, at, words.toString()));
            }
            while (i < old.length && j < now.length && old[i].equals(now[j])) {
                at += old[i++].length();
                j++;
            }
        }
        return edits;
    }

    /** How many sentences the rests of both have in common, from each pair of places on. */
    private static int[][] common(String[] old, String[] now) {
        var common = new int[old.length + 1][now.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = now.length - 1; j >= 0; j--) {
                common[i][j] =
                        old[i].equals(now[j]) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static TextEdit narrow(String before, int from, int to, String words) {
        int most = Math.min(to - from, words.length());
        int head = 0;
        while (head < most && before.charAt(from + head) == words.charAt(head)) {
            head++;
        }
        if (head > 0 && Character.isHighSurrogate(words.charAt(head - 1))) {
            head--;
        }
        int tail = 0;
        while (tail < most - head && before.charAt(to - 1 - tail) == words.charAt(words.length() - 1 - tail)) {
            tail++;
        }
        if (tail > 0 && Character.isLowSurrogate(words.charAt(words.length() - tail))) {
            tail--;
        }
        return new TextEdit(from + head, to - tail, words.substring(head, words.length() - tail));
    }
}
