package io.tidu.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * What a store holds, to be read from any place on. Reading on costs nothing; a jump opens the store again at the new place,
 * and not before something is read there.
 */
final class StoredChannel implements SeekableByteChannel {

    private final ContentStore store;
    private final Digest digest;
    private final long begin;
    private final long size;
    private long position;
    private long streamAt;
    private @Nullable InputStream stream;
    private boolean open = true;

    /** @param begin how many bytes of the store lie before the first of this channel */
    StoredChannel(ContentStore store, Digest digest, long begin) throws IOException {
        this.store = store;
        this.digest = digest;
        this.begin = begin;
        this.size = Math.max(0, store.size(digest) - begin);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (!open) {
            throw new ClosedChannelException();
        }
        if (position >= size) {
            return -1;
        }
        var bytes = new byte[Math.min(target.remaining(), 64 * 1024)];
        int read = streamAtPosition().read(bytes);
        if (read > 0) {
            target.put(bytes, 0, read);
            position += read;
            streamAt = position;
        }
        return read;
    }

    private InputStream streamAtPosition() throws IOException {
        var current = stream;
        if (current != null && streamAt == position) {
            return current;
        }
        if (current != null) {
            current.close();
        }
        var next = store.open(digest, begin + position, size - position);
        stream = next;
        streamAt = position;
        return next;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        open = false;
        if (stream != null) {
            stream.close();
        }
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long newSize) {
        throw new NonWritableChannelException();
    }
}
