package io.tidu.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Keeps bytes under their hash. Knows no names and no dossiers.
 *
 * <p>Bytes are kept before the row that names them is written, and given up after it is gone: whatever stops the program,
 * at worst bytes are left that nothing names, and {@link OrphanCollector} finds them.
 */
interface ContentStore {

    /** A new empty file on this machine to receive bytes in, until they are kept or discarded. */
    Path receive() throws IOException;

    /**
     * Keeps what was received, for good once this returns. The file is gone afterwards. The same bytes kept twice are
     * there once, and as new.
     */
    void keep(Path received, Digest digest) throws IOException;

    boolean holds(Digest digest) throws IOException;

    /**
     * How many bytes stand in the store; more than were received where they are encrypted.
     *
     * @throws java.nio.file.NoSuchFileException if they are not there
     */
    long size(Digest digest) throws IOException;

    /**
     * Reads at most {@code length} bytes from {@code offset}. The caller closes the stream.
     *
     * @throws java.nio.file.NoSuchFileException if they are not there
     */
    InputStream open(Digest digest, long offset, long length) throws IOException;

    /** Writes anew what is kept in a way that was given up, for instance under an old key. Returns whether it was. */
    default boolean renew(Digest digest) throws IOException {
        return false;
    }

    /** What was kept before a moment, of the digests that begin with two hexadecimal digits. */
    List<Digest> keptBefore(Instant moment, String prefix) throws IOException;

    /** Gives bytes up. Nothing happens if they are not there. */
    void discard(Digest digest) throws IOException;

    /** Deletes what began to be received before a moment and was never kept. Returns how many. */
    int discardReceivedBefore(Instant moment) throws IOException;
}
