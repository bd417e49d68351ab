package io.tidu.title;

import io.tidu.title.ListFileRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * In which encoding a text file is written, found by reading it to its end.
 *
 * <p>UTF-8 first: text that is valid UTF-8 throughout is practically never anything else, while GB18030 accepts almost any
 * bytes. UTF-16 (Excel's “Unicode text”) is told by its mark or by its zero bytes and refused.
 */
record TextEncoding(Charset charset, boolean marked, int brokenUtf8Line) {

    static final Charset GB18030 = Charset.forName("GB18030");

    private static final int BUFFER = 1 << 16;
    private static final int ALL_VALID = 0;

    /**
     * Reads the whole file once or twice.
     *
     * @throws ListFileRefused if it is UTF-16, or neither UTF-8 nor GB18030
     */
    static TextEncoding of(Path file) throws IOException {
        var head = head(file);
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF) || hasZero(head)) {
            throw new ListFileRefused(Reason.UTF_16);
        }
        boolean marked = startsWith(head, 0xEF, 0xBB, 0xBF);
        int brokenUtf8 = firstBrokenLine(file, StandardCharsets.UTF_8);
        if (brokenUtf8 == ALL_VALID) {
            return new TextEncoding(StandardCharsets.UTF_8, marked, ALL_VALID);
        }
        if (marked) {
            throw new ListFileRefused(Reason.BROKEN_BYTES, brokenUtf8);
        }
        int brokenGb = firstBrokenLine(file, GB18030);
        if (brokenGb == ALL_VALID) {
            return new TextEncoding(GB18030, false, brokenUtf8);
        }
        throw new ListFileRefused(Reason.BROKEN_BYTES, Math.max(brokenUtf8, brokenGb));
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(BUFFER);
        }
    }

    /** The line of the first bytes that are no text in that encoding, from 1; 0 if all are. */
    private static int firstBrokenLine(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = CharBuffer.allocate(BUFFER);
        int line = 1;
        try (var in = Files.newInputStream(file)) {
            var bytes = ByteBuffer.allocate(BUFFER);
            boolean atEnd = false;
            while (!atEnd) {
                atEnd = fill(in, bytes);
                var result = decoder.decode(bytes, text, atEnd);
                while (result.isOverflow()) {
                    line += linesIn(text);
                    result = decoder.decode(bytes, text, atEnd);
                }
                line += linesIn(text);
                if (result.isError()) {
                    return line;
                }
                bytes.compact();
            }
        }
        return ALL_VALID;
    }

    private static boolean fill(InputStream in, ByteBuffer bytes) throws IOException {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read > 0) {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
        return read < 0;
    }

    private static int linesIn(CharBuffer text) {
        text.flip();
        int lines = (int) text.chars().filter(c -> c == '\n').count();
        text.clear();
        return lines;
    }

    private static boolean startsWith(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasZero(byte[] head) {
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
