package io.tidu.publication.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lines of a file of a list, as bytes: what was altered may be no text any more.
 *
 * @param head the lines before the firms
 * @param firms the lines of the firms, without the commas between them
 * @param end what stands behind them
 */
public record RawLines(List<byte[]> head, List<byte[]> firms, List<byte[]> end) {

    private static final byte[] FIRMS_BEGIN = "\"entries\":[".getBytes(UTF_8);
    private static final byte[] END = "]}".getBytes(UTF_8);

    /** Cuts at line feeds and nowhere else. */
    public static RawLines of(byte[] file) {
        var lines = lines(file);
        int begin = indexOf(lines, FIRMS_BEGIN, 0);
        if (begin < 0) {
            return new RawLines(lines, List.of(), List.of());
        }
        int end = indexOf(lines, END, begin);
        int to = end < 0 ? lines.size() : end;
        var firms = lines.subList(begin + 1, to).stream()
                .map(RawLines::withoutComma)
                .toList();
        return new RawLines(lines.subList(0, begin + 1), firms, lines.subList(to, lines.size()));
    }

    private static List<byte[]> lines(byte[] file) {
        var lines = new ArrayList<byte[]>();
        int from = 0;
        for (int i = 0; i < file.length; i++) {
            if (file[i] == '\n') {
                lines.add(Arrays.copyOfRange(file, from, i));
                from = i + 1;
            }
        }
        if (from < file.length) {
            lines.add(Arrays.copyOfRange(file, from, file.length));
        }
        return lines;
    }

    private static int indexOf(List<byte[]> lines, byte[] wanted, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (Arrays.equals(lines.get(i), wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static byte[] withoutComma(byte[] line) {
        return line.length > 0 && line[line.length - 1] == ',' ? Arrays.copyOf(line, line.length - 1) : line;
    }
}
