package io.tidu.evidence.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads statements and tables line by line: headings say what the columns are, a title of which year, a note in which unit. What was said
 * on an earlier page holds on as a guess, unless the table goes on.
 */
final class Tables {

    private static final int LONGEST_LABEL = 40;

    private final Surroundings around;
    private final TableLines lines;

    Tables(Vocabulary words, @Nullable Integer reportYear) {
        around = new Surroundings(words.columns(), reportYear);
        lines = new TableLines(words, around);
    }

    List<Seen> on(PlainPage page) {
        around.turnTo(page);
        var seen = new ArrayList<Seen>();
        var torn = "";
        for (var written : page.lines()) {
            var line = written.indexOf(')') < 0 ? written : torn + written;
            var rows = Row.of(line);
            torn = rows.isEmpty() && isTorn(line) ? line : "";
            if (!around.isHeading(line, !rows.isEmpty())) {
                rows.forEach(row -> lines.read(row, page.number(), PlainPage.shortened(line), seen));
            }
        }
        return seen;
    }

    /** A label that goes on in the next line: “净利润（净亏损以“－”号” over “填列） 1,234.00”. */
    private static boolean isTorn(String line) {
        return line.length() <= LONGEST_LABEL && line.lastIndexOf('(') > line.lastIndexOf(')');
    }
}
