package io.tidu.evidence;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys that encrypt evidence, from a file that lies where neither the database nor the store does.
 *
 * <p>One key a line, 32 random bytes in Base64 ({@code openssl rand -base64 32}); lines that begin with # are notes. The first
 * encrypts, all of them decrypt: a new key is put on top, and the old ones stay until nothing is left under them.
 */
final class EvidenceKeys {

    static final int ID_LENGTH = 8;
    private static final int KEY_LENGTH = 32;
    /** What is decrypted to give one byte; small, because viewers ask for pieces. */
    private static final int SEGMENT = 128 * 1024;

    private static final Logger log = LoggerFactory.getLogger(EvidenceKeys.class);

    private final Map<String, StreamingAead> ciphers = new LinkedHashMap<>();

    private EvidenceKeys() {}

    /** @throws EvidenceKeysUnusable if the file cannot be read, holds no key, or holds something else */
    static EvidenceKeys in(Path file) {
        var keys = new EvidenceKeys();
        try (var lines = Files.lines(file)) {
            for (var line : lines.map(String::strip).toList()) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    keys.add(Base64.getDecoder().decode(line));
                }
            }
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new EvidenceKeysUnusable(file, e);
        }
        if (keys.ciphers.isEmpty()) {
            throw new EvidenceKeysUnusable(file, new IOException("no key in it"));
        }
        warnIfOpenToOthers(file);
        return keys;
    }

    private static void warnIfOpenToOthers(Path file) {
        try {
            if (Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ)) {
                log.warn("{} can be read by everybody on this machine; take that right away (chmod 600)", file);
            }
        } catch (IOException | UnsupportedOperationException e) {
            log.debug("who may read {} is not known here", file, e);
        }
    }

    private void add(byte[] key) throws GeneralSecurityException {
        if (key.length != KEY_LENGTH) {
            throw new GeneralSecurityException("a key has " + KEY_LENGTH + " bytes, this one " + key.length);
        }
        ciphers.put(idOf(key), new AesGcmHkdfStreaming(key, "HmacSha256", KEY_LENGTH, SEGMENT, 0));
    }

    /** Tells the keys apart without telling anything of them. */
    private static String idOf(byte[] key) {
        var digest = Digest.algorithm();
        digest.update("tidu evidence key".getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(key), ID_LENGTH));
    }

    /** The key under which new content is kept. */
    String first() {
        return new ArrayList<>(ciphers.keySet()).getFirst();
    }

    /** @throws IOException if there is no such key here any more */
    StreamingAead cipher(String id) throws IOException {
        var cipher = ciphers.get(id);
        if (cipher == null) {
            throw new IOException("the key " + id + " is not in the key file");
        }
        return cipher;
    }
}
