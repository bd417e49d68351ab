package io.tidu.evidence;

import io.tidu.evidence.EvidenceRefused.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Refuses a file that is two at once: a picture that other programs open as a zip, a zip that they open as a PDF. The official
 * would see one and the firm's lawyer, years later, the other.
 */
final class Polyglot {

    /** Readers of PDF look for their mark in the first kilobyte. */
    private static final int PDF_HEAD = 1024;

    private static final int ZIP_END = 0x06054b50;
    private static final int ZIP_END_LENGTH = 22;
    /** Readers of zip look for the end of it behind a comment of up to 64 KB. */
    private static final int ZIP_TAIL = ZIP_END_LENGTH + 0xFFFF;

    private Polyglot() {}

    static void refuse(Path file, EvidenceKind kind) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (kind != EvidenceKind.OFD && endsAsZip(bytes)) {
                throw new EvidenceRefused(Reason.TWO_KINDS, kind, "ZIP");
            }
            if (kind != EvidenceKind.PDF && beginsAsPdf(bytes)) {
                throw new EvidenceRefused(Reason.TWO_KINDS, kind, EvidenceKind.PDF);
            }
        }
    }

    private static boolean beginsAsPdf(RandomAccessFile bytes) throws IOException {
        var head = new byte[(int) Math.min(PDF_HEAD, bytes.length())];
        bytes.seek(0);
        bytes.readFully(head);
        return new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private static boolean endsAsZip(RandomAccessFile bytes) throws IOException {
        var tail = new byte[(int) Math.min(ZIP_TAIL, bytes.length())];
        bytes.seek(bytes.length() - tail.length);
        bytes.readFully(tail);
        var read = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = tail.length - ZIP_END_LENGTH; at >= 0; at--) {
            if (read.getInt(at) == ZIP_END && isZipEnd(read, at, bytes.length() - tail.length + at)) {
                return true;
            }
        }
        return false;
    }

    /** The four bytes alone may stand in any picture; with a directory before them that fits they do not by chance. */
    private static boolean isZipEnd(ByteBuffer tail, int at, long position) {
        int entries = Short.toUnsignedInt(tail.getShort(at + 10));
        long directory = Integer.toUnsignedLong(tail.getInt(at + 12));
        return entries > 0 && directory >= entries * 46L && directory <= position;
    }
}
