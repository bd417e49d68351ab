package io.tidu.evidence;

import io.tidu.evidence.EvidenceRefused.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Says how many pages a PDF has, and refuses what begins or ends wrongly, cannot be opened, or is encrypted. */
class PdfInspection {

    private static final int TAIL = 2048;
    /** Some programs fill up with zeros. */
    private static final Pattern BLANK = Pattern.compile("[\\s\\x00]*");

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** Every object of a file is in memory for a moment; of many files at once only some are. */
    private final Semaphore room =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    int pagesOf(Path file) throws IOException {
        requireHeaderAndTrailer(file);
        room.acquireUninterruptibly();
        try {
            return read(file);
        } finally {
            room.release();
        }
    }

    private static int read(Path file) throws IOException {
        try (var bytes = new Impatient(file, PATIENCE);
                var document = Loader.loadPDF(bytes, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw new EvidenceRefused(Reason.ENCRYPTED);
            }
            int pages = document.getNumberOfPages();
            if (pages < 1) {
                throw new EvidenceRefused(Reason.NO_PAGES);
            }
            PdfActivity.refuse(document.getDocument());
            // an object that could not be read in time looks like none at all
            bytes.requireTime();
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
            int end = text(tail).lastIndexOf("%%EOF");
            if (!text(head).replaceFirst("^(\\u00EF\\u00BB\\u00BF)?\\s*", "").startsWith("%PDF-") || end < 0) {
                throw new EvidenceRefused(Reason.BROKEN, EvidenceKind.PDF);
            }
            if (!BLANK.matcher(text(tail).substring(end + 5)).matches()) {
                throw new EvidenceRefused(Reason.BEHIND_THE_END, EvidenceKind.PDF);
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
