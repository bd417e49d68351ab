package io.tidu.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A store that says when something is read from it. */
class ListeningStore implements ContentStore {

    private final ContentStore store;
    private final Runnable reading;

    ListeningStore(ContentStore store, Runnable reading) {
        this.store = store;
        this.reading = reading;
    }

    @Override
    public Path receive() throws IOException {
        return store.receive();
    }

    @Override
    public void keep(Path received, Digest digest) throws IOException {
        store.keep(received, digest);
    }

    @Override
    public boolean holds(Digest digest) throws IOException {
        return store.holds(digest);
    }

    @Override
    public long size(Digest digest) throws IOException {
        return store.size(digest);
    }

    @Override
    public InputStream open(Digest digest, long offset, long length) throws IOException {
        reading.run();
        return store.open(digest, offset, length);
    }

    @Override
    public List<Digest> keptBefore(Instant moment, String prefix) throws IOException {
        return store.keptBefore(moment, prefix);
    }

    @Override
    public void discard(Digest digest) throws IOException {
        store.discard(digest);
    }

    @Override
    public int discardReceivedBefore(Instant moment) throws IOException {
        return store.discardReceivedBefore(moment);
    }
}
