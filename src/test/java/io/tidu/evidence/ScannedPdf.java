package io.tidu.evidence;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A PDF as large as wanted, made while it is read: as many streams of a megabyte as a long scan has, one of them in memory. */
final class ScannedPdf {

    private static final byte[] BLOCK = block();

    private final List<byte[]> pieces = new ArrayList<>();
    private final List<Long> offsets = new ArrayList<>();
    private long written;

    private ScannedPdf(int megabytes, String title) {
        add("%PDF-1.7\n%" + title + "\n");
        object("<< /Type /Catalog /Pages 2 0 R >>");
        object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
        for (int i = 0; i < megabytes; i++) {
            begin();
            add("<< /Length " + BLOCK.length + " >>\nstream\n");
            add(BLOCK);
            add("\nendstream\nendobj\n");
        }
        end();
    }

    /** Files of different titles have different bytes. */
    static InputStream of(int megabytes, String title) {
        return new SequenceInputStream(Collections.enumeration(new ScannedPdf(megabytes, title)
                .pieces.stream().map(ByteArrayInputStream::new).toList()));
    }

    private void object(String content) {
        begin();
        add(content + "\nendobj\n");
    }

    private void begin() {
        offsets.add(written);
        add(offsets.size() + " 0 obj\n");
    }

    private void end() {
        long table = written;
        add("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> add("%010d 00000 n \n".formatted(offset)));
        add("trailer\n<< /Size " + (offsets.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n");
    }

    private void add(String text) {
        add(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void add(byte[] piece) {
        pieces.add(piece);
        written += piece.length;
    }

    private static byte[] block() {
        var block = new byte[1024 * 1024];
        new Random(5).nextBytes(block);
        return block;
    }
}
