package io.tidu.filing.archive;

import java.io.IOException;
import java.io.OutputStream;

/** A package that is made while it is taken. */
public interface ArchiveStream {

    String fileName();

    /** Writes it; nothing is held but the file in hand's next few kilobytes. The stream stays open. */
    void writeTo(OutputStream out) throws IOException;
}
