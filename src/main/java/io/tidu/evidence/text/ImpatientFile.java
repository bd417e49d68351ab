package io.tidu.evidence.text;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** Stops answering when the time is over. */
final class ImpatientFile extends RandomAccessReadBufferedFile {

    private final Patience patience;

    ImpatientFile(Path file, Patience patience) throws IOException {
        super(file);
        this.patience = patience;
    }

    @Override
    public int read() throws IOException {
        patience.require();
        return super.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        patience.require();
        return super.read(target, offset, length);
    }
}
