package io.tidu.publication.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * A place at which a file is not what was published.
 *
 * @param kind what happened there
 * @param line of the file, from 1; of a missing one, where it should stand
 * @param position of the firm as it was published, from 1; 0 for a line that is no firm's
 * @param text the line as the file has it; empty for one that is missing
 */
public record Place(Kind kind, int line, int position, String text) {

    /** At most so many are told: of a file that is altered everywhere, the first say enough. */
    public static final int MOST = 20;

    private static final Pattern NAME = Pattern.compile("\"name\":\"([^\"]{1,200})\"");
    private static final Pattern CODE = Pattern.compile("\"creditCode\":\"([^\"]{1,40})\"");

    /** What happened to a line. */
    public enum Kind {
        CHANGED,
        ADDED,
        MISSING
    }

    /** The firm that the line names, as far as it can be read. */
    public String firm() {
        var name = NAME.matcher(text);
        var code = CODE.matcher(text);
        return ((name.find() ? name.group(1) : "") + " " + (code.find() ? code.group(1) : "")).strip();
    }

    /**
     * Compares the lines of a file with those published, of which perhaps only the hashes are known. What is the same at the
     * beginning and at the end is passed over, so that one line more or less does not make all behind it different.
     *
     * @param published how many there should be
     * @param same whether a line of the file is the published one of that index
     * @param before lines of the file before these
     * @param firms whether they are firms
     */
    static List<Place> of(
            List<byte[]> lines, int published, BiPredicate<byte[], Integer> same, int before, boolean firms) {
        int begin = 0;
        while (begin < lines.size() && begin < published && same.test(lines.get(begin), begin)) {
            begin++;
        }
        int end = 0;
        while (end < lines.size() - begin
                && end < published - begin
                && same.test(lines.get(lines.size() - 1 - end), published - 1 - end)) {
            end++;
        }
        var places = new ArrayList<Place>();
        int here = lines.size() - end;
        int there = published - end;
        for (int i = begin; i < Math.max(here, there) && places.size() < MOST; i++) {
            var line = i < here ? new String(lines.get(i), UTF_8) : "";
            var kind = i >= here ? Kind.MISSING : i >= there ? Kind.ADDED : Kind.CHANGED;
            if (kind != Kind.CHANGED || !same.test(lines.get(i), i)) {
                places.add(new Place(kind, before + Math.min(i, here) + 1, firms && i < there ? i + 1 : 0, line));
            }
        }
        return places;
    }

    /** The places in a whole file, when the hashes of the published lines are known. */
    public static List<Place> in(RawLines file, List<byte[]> head, List<byte[]> firms) {
        var places = new ArrayList<>(of(
                file.head(),
                head.size(),
                (line, index) -> Arrays.equals(MerkleTree.leaf(line), head.get(index)),
                0,
                false));
        places.addAll(of(
                file.firms(),
                firms.size(),
                (line, index) -> Arrays.equals(MerkleTree.leaf(line), firms.get(index)),
                file.head().size(),
                true));
        return places.subList(0, Math.min(MOST, places.size()));
    }
}
