package io.tidu.evidence;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of one file, read as often as wanted, whole or in part. */
public interface EvidenceContent {

    EvidenceRow row();

    /** All bytes. The caller closes the stream. */
    default InputStream stream() throws IOException {
        return stream(0, row().size());
    }

    /**
     * Some bytes. The caller closes the stream.
     *
     * @param offset of the first byte wanted, from 0
     * @param length how many bytes at most
     */
    InputStream stream(long offset, long length) throws IOException;
}
