package io.tidu.evidence.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What heads the columns of tables, and what stands around that. */
final class ColumnWords {

    /** What the lines are called in most headings. */
    private static final String LINES = "项目";

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, Crossing> crossed;
    private final Pattern crossings;
    private final Pattern heads;
    private final Pattern upper;
    private final Pattern lower;
    private final Pattern beside;
    private final Pattern ofOthers;

    /** What a column is. */
    enum Kind {
        THIS,
        LAST,
        OTHER
    }

    ColumnWords(LabelFile file) {
        for (var kind : Kind.values()) {
            file.words("columns", kind.name().toLowerCase(Locale.ROOT)).forEach(word -> kinds.put(word, kind));
        }
        crossed = file.crossed();
        crossings = Pattern.compile(Vocabulary.anyOf(crossed.values().stream()
                .flatMap(each -> each.under().keySet().stream())
                .distinct()
                .toList()));
        heads = Pattern.compile(Vocabulary.anyOf(List.copyOf(kinds.keySet())) + "|" + Columns.YEAR);
        upper = Pattern.compile(Vocabulary.anyOf(file.words("torn", "upper")));
        lower = Pattern.compile(Vocabulary.anyOf(file.words("torn", "lower")));
        beside = Pattern.compile(
                "\\([^()]*\\)|" + Vocabulary.anyOf(file.words("beside")).concat("|[ :]"));
        ofOthers = Pattern.compile(Label.NUMBERING + "?(?:" + Vocabulary.anyOf(file.words("of_others")) + ")");
    }

    /** What heads a column, whichever. */
    Pattern heads() {
        return heads;
    }

    Kind kind(String word) {
        return kinds.getOrDefault(word, Kind.OTHER);
    }

    /** What a second line of headings may say. */
    Pattern crossings() {
        return crossings;
    }

    /** A line of a table with such headings. */
    Optional<Crossing> crossed(String label) {
        return Optional.ofNullable(crossed.get(label));
    }

    /** Whether there is nothing but what stands beside headings. */
    boolean isBeside(String line) {
        return beside.matcher(line).replaceAll("").isEmpty();
    }

    /** Whether a line heads a table, whatever its columns are. */
    boolean beginsTable(String line) {
        return line.startsWith(LINES) && !isBeside(line);
    }

    /** The upper halves of headings, if a line consists of them. */
    List<String> upper(String line) {
        return halves(upper, line);
    }

    List<String> lower(String line) {
        return halves(lower, line);
    }

    private List<String> halves(Pattern half, String line) {
        var bare = beside.matcher(line).replaceAll("");
        var found = new ArrayList<String>();
        var matcher = half.matcher(bare);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            found.add(matcher.group());
            end = matcher.end();
        }
        return end == bare.length() ? List.copyOf(found) : List.of();
    }

    /** Whether a line begins a chapter that tells of other firms. */
    boolean isOfOthers(String line) {
        return ofOthers.matcher(line).lookingAt();
    }
}
