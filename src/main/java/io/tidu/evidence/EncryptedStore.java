package io.tidu.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * Encrypts what another store keeps: AES-256-GCM in segments, so that a part can be read and no segment moved, changed or cut
 * off unnoticed. The address stays the hash of the plain bytes and is sealed in with them, so that no file can stand for
 * another. What was kept before there was a key is read as it is.
 *
 * <p>Each begins with eight bytes that no accepted kind of file begins with, and the name of its key.
 */
record EncryptedStore(ContentStore inner, EvidenceKeys keys) implements ContentStore {

    private static final byte[] MARK = {'T', 'I', 'D', 'U', 'E', 'N', 'C', '1'};
    private static final int HEAD = MARK.length + EvidenceKeys.ID_LENGTH;

    @Override
    public Path receive() throws IOException {
        return inner.receive();
    }

    @Override
    public void keep(Path received, Digest digest) throws IOException {
        var sealed = inner.receive();
        try {
            seal(received, sealed, digest);
            inner.keep(sealed, digest);
            Files.delete(received);
        } finally {
            Files.deleteIfExists(sealed);
        }
    }

    private void seal(Path received, Path sealed, Digest digest) throws IOException {
        var head = ByteBuffer.allocate(HEAD)
                .put(MARK)
                .put(HexFormat.of().parseHex(keys.first()))
                .array();
        try (var out = Files.newOutputStream(sealed)) {
            out.write(head);
            try (var encrypting = keys.cipher(keys.first()).newEncryptingStream(out, bound(head, digest))) {
                Files.copy(received, encrypting);
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("not encrypted: " + digest.hex(), e);
        }
    }

    @Override
    public boolean holds(Digest digest) throws IOException {
        return inner.holds(digest);
    }

    @Override
    public long size(Digest digest) throws IOException {
        return inner.size(digest);
    }

    @Override
    public InputStream open(Digest digest, long offset, long length) throws IOException {
        var head = head(digest);
        return isSealed(head) ? decrypted(digest, head, offset, length) : inner.open(digest, offset, length);
    }

    private InputStream decrypted(Digest digest, byte[] head, long offset, long length) throws IOException {
        var sealed = new StoredChannel(inner, digest, HEAD);
        try {
            var plain = keys.cipher(keyOf(head)).newSeekableDecryptingChannel(sealed, bound(head, digest));
            // asked for more than there is, the channel answers with nothing for ever
            long left = Math.max(0, plain.size() - offset);
            plain.position(offset);
            return BoundedInputStream.builder()
                    .setInputStream(Channels.newInputStream(plain))
                    .setMaxCount(Math.min(left, length))
                    .get();
        } catch (GeneralSecurityException | IOException e) {
            sealed.close();
            throw new IOException("not decrypted: " + digest.hex(), e);
        }
    }

    /** Under the first key from now on; what does not decrypt to its digest is left for the check to name. */
    @Override
    public boolean renew(Digest digest) throws IOException {
        var head = head(digest);
        if (isSealed(head) && keyOf(head).equals(keys.first())) {
            return false;
        }
        var plain = inner.receive();
        try (var in = open(digest, 0, inner.size(digest))) {
            Files.copy(in, plain, StandardCopyOption.REPLACE_EXISTING);
            if (!Digest.of(plain).equals(digest)) {
                throw new IOException("changed in the store: " + digest.hex());
            }
            keep(plain, digest);
            return true;
        } finally {
            Files.deleteIfExists(plain);
        }
    }

    @Override
    public List<Digest> keptBefore(Instant moment, String prefix) throws IOException {
        return inner.keptBefore(moment, prefix);
    }

    @Override
    public void discard(Digest digest) throws IOException {
        inner.discard(digest);
    }

    @Override
    public int discardReceivedBefore(Instant moment) throws IOException {
        return inner.discardReceivedBefore(moment);
    }

    private byte[] head(Digest digest) throws IOException {
        try (var in = inner.open(digest, 0, HEAD)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean isSealed(byte[] head) {
        return head.length == HEAD && Arrays.equals(head, 0, MARK.length, MARK, 0, MARK.length);
    }

    private static String keyOf(byte[] head) {
        return HexFormat.of().formatHex(head, MARK.length, HEAD);
    }

    private static byte[] bound(byte[] head, Digest digest) {
        return ByteBuffer.allocate(HEAD + 32).put(head).put(digest.bytes()).array();
    }
}
