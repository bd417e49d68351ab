package io.tidu.filing.archive;

import java.io.IOException;
import java.io.InputStream;

/** A package that is made. */
public interface MadeArchive {

    String fileName();

    /** In bytes. */
    long size();

    /** SHA-256, 64 hexadecimal digits. */
    String digest();

    /** Reads from {@code offset} on. The caller closes the stream. */
    InputStream stream(long offset) throws IOException;
}
