package io.tidu.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Large files that the program makes out of evidence and keeps for some days, in a folder of this machine: apart from evidence,
 * and encrypted where evidence is.
 */
public interface MadeFiles {

    /** A new empty file to make one in, until it is kept or deleted. What is left there goes after a day. */
    Path begin() throws IOException;

    /** Keeps it under its SHA-256, for good once this returns. The file is gone afterwards. */
    void keep(Path made, String digest) throws IOException;

    boolean holds(String digest) throws IOException;

    /** Reads at most {@code length} bytes from {@code offset}. The caller closes the stream. */
    InputStream open(String digest, long offset, long length) throws IOException;

    /** Gives it up. Nothing happens if it is not there. */
    void discard(String digest) throws IOException;

    /** What was kept before a moment; also clears away what was begun before it and never kept. */
    List<String> keptBefore(Instant moment) throws IOException;

    /** Bytes that there is room for. */
    long room() throws IOException;

    /** Opens folders of such files. */
    interface Folders {
        MadeFiles in(Path folder) throws IOException;
    }
}
