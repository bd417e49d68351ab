package io.tidu.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A store of its own with the keys of evidence. */
record StoredMadeFiles(ContentStore store, Path folder, boolean encrypted) implements MadeFiles {

    static MadeFiles in(Path folder, @Nullable EvidenceKeys keys) throws IOException {
        var plain = new FolderStore(folder);
        return new StoredMadeFiles(keys == null ? plain : new EncryptedStore(plain, keys), folder, keys != null);
    }

    @Override
    public Path begin() throws IOException {
        return store.receive();
    }

    @Override
    public void keep(Path made, String digest) throws IOException {
        store.keep(made, new Digest(digest));
    }

    @Override
    public boolean holds(String digest) throws IOException {
        return store.holds(new Digest(digest));
    }

    @Override
    public InputStream open(String digest, long offset, long length) throws IOException {
        return store.open(new Digest(digest), offset, length);
    }

    @Override
    public void discard(String digest) throws IOException {
        store.discard(new Digest(digest));
    }

    @Override
    public List<String> keptBefore(Instant moment) throws IOException {
        store.discardReceivedBefore(moment);
        var kept = new ArrayList<String>();
        for (int i = 0; i < 256; i++) {
            store.keptBefore(moment, HexFormat.of().toHexDigits((byte) i)).forEach(digest -> kept.add(digest.hex()));
        }
        return kept;
    }

    /** What is encrypted stands there twice for a moment. */
    @Override
    public long room() throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        return encrypted ? free / 2 : free;
    }
}
