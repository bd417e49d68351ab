package io.tidu.evidence.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was said before a line of a table: what its columns are, of which year and in which unit it is. It holds for the table that
 * begins there, also where that goes on upon the next page; on any other page only as a guess.
 */
final class Surroundings {

    private static final Pattern TITLE = Pattern.compile("(20\\d\\d)年(?:度|12月31日|1-12月|1月-12月)");
    private static final Pattern CHAPTER = Pattern.compile("[一二三四五六七八九十]{1,3}、");
    private static final Pattern STATEMENT = Pattern.compile("(?:资产负债|利润|损益|现金流量|变动)表");
    private static final int TITLE_LENGTH = 80;
    private static final int PROSE = 60;

    private final ColumnWords words;
    private final @Nullable Integer reportYear;
    private final Units units = new Units();
    private @Nullable Columns columns;
    private List<String> upper = List.of();
    private @Nullable Integer year;
    private boolean here;
    private boolean open;
    private boolean ofOthers;
    private int page;
    private int tables;
    private final RunningHeads running = new RunningHeads();

    Surroundings(ColumnWords words, @Nullable Integer reportYear) {
        this.words = words;
        this.reportYear = reportYear;
    }

    /** A table goes on upon the next page if the last line before it was one of its own. */
    void turnTo(PlainPage next) {
        boolean goesOn = open && here && next.number() == page + 1;
        page = next.number();
        running.turnTo(next);
        upper = List.of();
        if (!goesOn) {
            leave();
        }
    }

    private void leave() {
        year = reportYear;
        here = false;
        open = false;
        units.leave();
    }

    /** Whether the line heads columns; else it may have said something all the same. */
    boolean isHeading(String line, boolean hasNumbers) {
        units.note(line);
        var heads = Columns.in(line, words);
        if (heads.isEmpty() && columns != null && here) {
            heads = columns.with(line, words);
        }
        if (heads.isEmpty()) {
            heads = Columns.of(upper, words.lower(line), words);
        }
        if (heads.isPresent()) {
            columns = heads.get();
            begin(line);
            return true;
        }
        upper = words.isBeside(line) ? upper : words.upper(line);
        if (!hasNumbers) {
            text(line);
        }
        return false;
    }

    private void begin(String heading) {
        here = true;
        open = false;
        upper = List.of();
        tables++;
        units.table(heading);
    }

    /** A line without numbers: a title, a sentence, or words inside of the table. */
    private void text(String line) {
        if (!running.has(line)) {
            end(line);
        }
        title(line);
    }

    private void end(String line) {
        boolean prose = line.indexOf('。') >= 0 || line.length() > PROSE;
        boolean statement = STATEMENT.matcher(line).find() && !line.contains("续");
        if (open && (prose || statement)) {
            leave();
        }
        if (words.beginsTable(line)) {
            here = false;
            open = false;
        }
        boolean chapter = statement || CHAPTER.matcher(line).lookingAt();
        ofOthers = words.isOfOthers(line) || ofOthers && !chapter;
    }

    private void title(String line) {
        var titles = TITLE.matcher(line)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        if (titles.size() == 1 && line.length() <= TITLE_LENGTH && line.indexOf('。') < 0) {
            year = Integer.valueOf(titles.getFirst());
        }
    }

    /** A line with words and numbers was read. */
    void line() {
        open = true;
        units.line();
    }

    @Nullable
    Columns columns() {
        return columns;
    }

    /** Changes with every heading. */
    int table() {
        return tables;
    }

    @Nullable
    Integer year() {
        return year;
    }

    Units units() {
        return units;
    }

    /** Whether the headings belong to what is read now, and that to the firm. */
    boolean areCertain() {
        return here && !ofOthers;
    }
}
