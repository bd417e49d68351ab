package io.tidu.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Packs what was read of a file for the database. Where the files are encrypted their texts are too, under the same key and bound to
 * the same digest: whoever has the database and not the key reads neither.
 *
 * @param keys null where nothing is encrypted
 */
record TextSeal(@Nullable EvidenceKeys keys) {

    /** The name of the key it seals with; empty for none. */
    String key() {
        return keys == null ? "" : keys.first();
    }

    byte[] seal(String text, Digest of) {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(
                keys == null ? bytes : keys.cipher(key()).newEncryptingStream(bytes, of.bytes()))) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not encrypted: " + of.hex(), e);
        }
        return bytes.toByteArray();
    }

    /** @throws IOException if it was sealed otherwise */
    String open(byte[] sealed, String key, Digest of) throws IOException {
        try (var packed = new GZIPInputStream(plain(new ByteArrayInputStream(sealed), key, of))) {
            return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IOException("not decrypted: " + of.hex(), e);
        }
    }

    private InputStream plain(InputStream sealed, String key, Digest of) throws IOException, GeneralSecurityException {
        if (key.isEmpty()) {
            return sealed;
        }
        if (keys == null) {
            throw new IOException("there is no key: " + of.hex());
        }
        return keys.cipher(key).newDecryptingStream(sealed, of.bytes());
    }
}
