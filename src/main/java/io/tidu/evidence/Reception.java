package io.tidu.evidence;

import io.tidu.evidence.EvidenceRefused.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/**
 * A file on its way in: received, hashed and measured in one pass, and gone when closed unless it was kept.
 *
 * @param size in bytes
 */
record Reception(ContentStore store, Path file, Digest digest, long size) implements AutoCloseable {

    /** Reads a stream to its end or to the limit, whichever comes first. */
    static Reception of(InputStream bytes, DataSize limit, ContentStore store) throws IOException {
        var file = store.receive();
        try {
            var algorithm = Digest.algorithm();
            long size = 0;
            try (var out = Files.newOutputStream(file)) {
                var buffer = new byte[64 * 1024];
                for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                    size += read;
                    if (size > limit.toBytes()) {
                        throw new EvidenceRefused(Reason.TOO_BIG, Sizes.inWords(limit.toBytes()));
                    }
                    algorithm.update(buffer, 0, read);
                    out.write(buffer, 0, read);
                }
            }
            if (size == 0) {
                throw new EvidenceRefused(Reason.EMPTY);
            }
            return new Reception(store, file, Digest.of(algorithm.digest()), size);
        } catch (IOException | RuntimeException | Error e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    void keep() throws IOException {
        store.keep(file, digest);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
