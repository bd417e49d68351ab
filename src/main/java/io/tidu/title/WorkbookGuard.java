package io.tidu.title;

import io.tidu.title.ListFileRefused.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a workbook before the reader does, which would trust it.
 *
 * <p>Everything is counted while inflating; what an entry says about its own size is not believed. Uses the same zip and
 * XML readers as the reader behind it, so that both see the same file.
 */
final class WorkbookGuard {

    private final ListLimits limits;
    private final Clock clock;
    private final Instant deadline;
    private final MarkupGuard markup = new MarkupGuard();
    private long inflated;

    WorkbookGuard(ListLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
        this.deadline = clock.instant().plus(limits.time());
    }

    /** @throws ListFileRefused if the file holds more than any honest list, or is no workbook */
    void inspect(Path file) throws IOException {
        try (var zip = ZipFile.builder().setPath(file).get()) {
            if (zip.getEntry("[Content_Types].xml") == null) {
                throw new ListFileRefused(Reason.NOT_A_LIST);
            }
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > limits.entries()) {
                throw new ListFileRefused(Reason.HOSTILE);
            }
            for (var entry : entries) {
                inspect(zip, entry);
            }
        }
    }

    private void inspect(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        if (entry.isDirectory()) {
            return;
        }
        if (!isPlain(entry)) {
            throw new ListFileRefused(Reason.BROKEN_WORKBOOK);
        }
        try (var content = new Counted(zip.getInputStream(entry))) {
            markup.inspect(entry.getName(), content);
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static boolean isPlain(ZipArchiveEntry entry) {
        return (entry.getMethod() == ZipEntry.DEFLATED || entry.getMethod() == ZipEntry.STORED)
                && !entry.getGeneralPurposeBit().usesEncryption();
    }

    /** Counts what really comes out of the zip, over all entries. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream entry) {
            super(entry);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) {
            inflated += bytes;
            if (inflated > limits.inflatedSize().toBytes()) {
                throw new ListFileRefused(Reason.HOSTILE);
            }
            if (clock.instant().isAfter(deadline)) {
                throw new ListFileRefused(Reason.TOO_SLOW);
            }
        }
    }
}
