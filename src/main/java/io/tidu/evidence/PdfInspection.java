package io.tidu.evidence;

import io.tidu.evidence.EvidenceRefused.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Says how many pages a PDF has, and refuses what begins or ends wrongly, cannot be opened, or is encrypted. */
class PdfInspection {

    private static final int TAIL = 2048;
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    int pagesOf(Path file) throws IOException {
        requireHeaderAndTrailer(file);
        try (var document = Loader.loadPDF(new Impatient(file, PATIENCE), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw new EvidenceRefused(Reason.ENCRYPTED);
            }
            int pages = document.getNumberOfPages();
            if (pages < 1) {
                throw new EvidenceRefused(Reason.BROKEN, EvidenceKind.PDF);
            }
            document.getPage(0);
            document.getPage(pages - 1);
            return pages;
        } catch (InvalidPasswordException e) {
            throw new EvidenceRefused(Reason.ENCRYPTED);
        } catch (EvidenceRefused e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // the parser meets hostile files here: whatever it stumbles over, the file is not readable
            throw new EvidenceRefused(Reason.BROKEN, EvidenceKind.PDF);
        }
    }

    /** A file that is a PDF only from somewhere in its middle is something else as well, and is not taken. */
    private static void requireHeaderAndTrailer(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var tail = new byte[(int) Math.min(TAIL, bytes.length())];
            var head = new byte[Math.min(16, tail.length)];
            bytes.readFully(head);
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            if (!text(head).replaceFirst("^(\\u00EF\\u00BB\\u00BF)?\\s*", "").startsWith("%PDF-")
                    || !text(tail).contains("%%EOF")) {
                throw new EvidenceRefused(Reason.BROKEN, EvidenceKind.PDF);
            }
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Stops answering after a while: a file made to keep the parser busy ends as a broken one. */
    private static final class Impatient extends RandomAccessReadBufferedFile {

        private final long deadline;

        Impatient(Path file, Duration patience) throws IOException {
            super(file);
            deadline = System.nanoTime() + patience.toNanos();
        }

        @Override
        public int read() throws IOException {
            requireTime();
            return super.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            requireTime();
            return super.read(target, offset, length);
        }

        private void requireTime() throws IOException {
            if (System.nanoTime() - deadline > 0) {
                throw new IOException("the file takes too long to read");
            }
        }
    }
}
