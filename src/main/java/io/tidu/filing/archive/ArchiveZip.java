package io.tidu.filing.archive;

import io.tidu.shared.Zone;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A package being written, entry by entry and never held. Names are marked as UTF-8, which Windows and macOS go by, and stand a second time
 * where unzip looks for them; beyond four gigabytes or 65,535 entries it becomes a Zip64 by itself.
 *
 * <p>Without {@link #finish} it has no directory: what was broken off opens nowhere and is taken for nothing whole.
 */
final class ArchiveZip {

    private static final int END = -1;
    private static final int FAILED = -2;

    private final ZipOutputStream zip;
    private final byte[] buffer = new byte[64 * 1024];

    ArchiveZip(OutputStream out) {
        this.zip = new ZipOutputStream(new BufferedOutputStream(out, 64 * 1024), StandardCharsets.UTF_8);
    }

    /** What came of copying: the SHA-256 of what was read, and whether it was all that there should be. */
    record Copied(String digest, boolean whole) {}

    /** @return the SHA-256 of it */
    String put(String path, Instant at, byte[] bytes) throws IOException {
        begin(path, at, Deflater.DEFAULT_COMPRESSION);
        zip.write(bytes);
        zip.closeEntry();
        return HexFormat.of().formatHex(algorithm().digest(bytes));
    }

    /**
     * Copies a file. That it cannot be read on leaves a short entry and breaks nothing; that nobody takes what is written is
     * thrown.
     */
    Copied copy(String path, Instant at, InputStream in) throws IOException {
        // scans and pictures are packed already: packing them again takes long and saves nothing
        begin(path, at, Deflater.NO_COMPRESSION);
        var algorithm = algorithm();
        boolean whole = true;
        for (int read = read(in); read != END; read = read(in)) {
            if (read == FAILED) {
                whole = false;
                break;
            }
            algorithm.update(buffer, 0, read);
            zip.write(buffer, 0, read);
        }
        zip.closeEntry();
        return new Copied(HexFormat.of().formatHex(algorithm.digest()), whole);
    }

    private int read(InputStream in) {
        try {
            return in.read(buffer);
        } catch (IOException unreadable) {
            return FAILED;
        }
    }

    private void begin(String path, Instant at, int level) throws IOException {
        var entry = new ZipEntry(path);
        entry.setExtra(UnicodePath.of(path));
        entry.setTimeLocal(at.atZone(Zone.SHANGHAI).toLocalDateTime());
        zip.setLevel(level);
        zip.putNextEntry(entry);
    }

    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    private static MessageDigest algorithm() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has it", e);
        }
    }
}
